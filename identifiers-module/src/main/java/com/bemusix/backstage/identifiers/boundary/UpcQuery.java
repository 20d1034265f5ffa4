package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.control.UpcSearch;

/**
 * Which product numbers of an account; a null filters nothing.
 *
 * @param code a number in any spelling, or the beginning of one
 */
public record UpcQuery(@Size(max = 250) String code, AssignmentStatus status, UpcOrigin origin) {

    /** Every number. */
    public static final UpcQuery EVERYTHING = new UpcQuery(null, null, null);

    UpcSearch.Wanted of(AccountId account) {
        return new UpcSearch.Wanted(account, code, status, origin);
    }
}
