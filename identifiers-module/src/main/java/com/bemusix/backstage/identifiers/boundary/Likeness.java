package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

/**
 * What is known like a recording.
 *
 * @param own       recordings of the account that have a code
 * @param elsewhere whether another account has the code of such a recording; for staff alone, and nothing more is said of it to anybody
 */
public record Likeness(List<KnownRecording> own, boolean elsewhere) {

    public Likeness {
        own = List.copyOf(own);
    }
}
