package com.bemusix.backstage.submission.boundary;

import java.util.Objects;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;

/**
 * A member of staff at the review desk.
 *
 * @param ownAccount the account that the person belongs to, on whose releases that person does not decide; null if none
 */
public record Reviewer(Actor actor, AccountId ownAccount) {

    public Reviewer {
        Objects.requireNonNull(actor);
    }

    boolean belongsTo(AccountId account) {
        return account.equals(ownAccount);
    }
}
