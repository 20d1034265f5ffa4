package com.bemusix.backstage.identifiers.boundary;

import java.util.Objects;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;

/**
 * An identifier officer.
 *
 * @param ownAccount the account that the person belongs to, about whose codes that person does not decide; null if none
 */
public record Officer(Actor actor, AccountId ownAccount) {

    public Officer {
        Objects.requireNonNull(actor);
    }
}
