package com.bemusix.backstage.architecture.broken.web.ui;

/** A page that talks to the console. */
public class Page {

    public void show() {
        System.out.println("page");
    }
}
