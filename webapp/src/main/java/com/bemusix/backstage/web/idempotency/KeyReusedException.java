package com.bemusix.backstage.web.idempotency;

/** The client gave a key that it has used for another request. */
public class KeyReusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReusedException() {
        super("the key belongs to another request");
    }
}
