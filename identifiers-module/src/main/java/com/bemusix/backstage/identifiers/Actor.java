package com.bemusix.backstage.identifiers;

import java.util.Objects;
import java.util.UUID;

/**
 * Who does something, as the ledger and the audit trail keep it.
 *
 * @param person    the person's id; the nil UUID for the system itself
 * @param name      the name as it was at that moment
 * @param address   the network address, or null
 * @param userAgent what the client program calls itself, or null
 */
public record Actor(UUID person, String name, String address, String userAgent) {

    private static final UUID NIL = new UUID(0, 0);

    public Actor {
        Objects.requireNonNull(person);
        Objects.requireNonNull(name);
    }

    /** The system acting on its own, under the name of the job that does it. */
    public static Actor system(String name) {
        return new Actor(NIL, name, null, null);
    }
}
