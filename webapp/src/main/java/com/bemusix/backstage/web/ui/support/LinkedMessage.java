package com.bemusix.backstage.web.ui.support;

import jakarta.faces.application.FacesMessage;

/** A problem of the whole page that is mended elsewhere: the summary shows it as a link to that place. */
public class LinkedMessage extends FacesMessage {

    private static final long serialVersionUID = 1L;

    private final String address;

    public LinkedMessage(String text, String address) {
        super(SEVERITY_ERROR, text, text);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
