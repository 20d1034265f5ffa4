package com.bemusix.backstage.identifiers;

import java.util.List;
import java.util.Objects;

/**
 * The same was done to several things of an account at once: for the audit trail a line for each of them, in their order, as for
 * {@link Audited}.
 *
 * @param action  an upper-case word such as {@code ISRC_DRAWN}
 * @param targets the ids or codes of the things
 * @param details what a person needs to understand it, for each of them
 */
public record AuditedTogether(AccountId account, Actor actor, String action, List<String> targets, List<String> details) {

    public AuditedTogether {
        Objects.requireNonNull(account);
        Objects.requireNonNull(actor);
        Objects.requireNonNull(action);
        targets = List.copyOf(targets);
        details = List.copyOf(details);
        if (targets.size() != details.size()) {
            throw new IllegalArgumentException(targets.size() + " things and " + details.size() + " details");
        }
    }
}
