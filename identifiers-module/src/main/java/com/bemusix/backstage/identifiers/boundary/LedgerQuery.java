package com.bemusix.backstage.identifiers.boundary;

import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.control.CodeSearch;

/**
 * Which codes of an account; a null filters nothing.
 *
 * @param q a code in any spelling, or the beginning of a word of title or main artist
 */
public record LedgerQuery(@Size(max = 250) String q, AssignmentStatus status, IsrcOrigin origin) {

    CodeSearch.Wanted of(AccountId account) {
        return new CodeSearch.Wanted(account, q, status, origin);
    }
}
