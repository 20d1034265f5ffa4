package com.bemusix.backstage.identifiers;

import java.util.Objects;

/**
 * Something was done that the audit trail must show. Fired by a boundary inside its transaction, so that the deed and its record are
 * kept together or not at all.
 *
 * @param account whom it concerns, or null where it concerns no single account
 * @param action  an upper-case word such as {@code ISRC_MODE_DECLARED}
 * @param target  the id or code of the thing
 * @param detail  what a person needs to understand it, or null; no secrets
 */
public record Audited(AccountId account, Actor actor, String action, String target, String detail) {

    public Audited {
        Objects.requireNonNull(actor);
        Objects.requireNonNull(action);
        Objects.requireNonNull(target);
    }
}
