package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.entity.IsrcDeclaration;

/**
 * How an account comes by its ISRCs.
 *
 * @param mixedAllowed whether staff allowed {@link IsrcMode#MIXED}
 * @param ownNumbers   whether the account lets Backstage count the numbers of its own roots; off by default
 * @param version      0 before the first declaration
 * @param declaredAt   when the mode was declared, null before
 * @param ready        whether releases may be created: a mode is declared and, in {@link IsrcMode#ROOT}, there is a root
 */
public record SetupView(AccountId account, IsrcMode mode, boolean mixedAllowed, boolean ownNumbers, long version, Instant declaredAt,
        String declaredBy, boolean ready) {

    static SetupView of(IsrcDeclaration declaration, boolean rootMissing) {
        return new SetupView(declaration.account(), declaration.mode(), declaration.mixedAllowed(), declaration.ownNumbers(),
            declaration.version(), declaration.declaredAt(), declaration.declaredBy(),
            declaration.mode() != IsrcMode.UNDECLARED && !rootMissing);
    }
}
