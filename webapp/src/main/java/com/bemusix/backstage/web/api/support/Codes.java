package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.Isrc;
import jakarta.ws.rs.NotFoundException;

/** Codes as they stand in addresses. */
public final class Codes {

    private Codes() {
    }

    /** What is no code is the address of nothing. */
    public static Isrc inPath(String text) {
        try {
            return Isrc.parse(text);
        } catch (IdentifierException e) {
            throw new NotFoundException(e);
        }
    }
}
