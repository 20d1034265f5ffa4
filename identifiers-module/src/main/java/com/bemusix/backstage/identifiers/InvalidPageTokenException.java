package com.bemusix.backstage.identifiers;

/** A page token that this list never handed out. The client's fault, to be answered as an unreadable request. */
public class InvalidPageTokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidPageTokenException(Throwable cause) {
        super("not a page token of this list", cause);
    }
}
