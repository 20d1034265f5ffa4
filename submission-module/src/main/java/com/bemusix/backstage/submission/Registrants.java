package com.bemusix.backstage.submission;

import java.util.Optional;

import com.bemusix.backstage.identifiers.AccountId;

/** What is known of those who register codes. Told by whoever keeps the accounts, which this context does not. */
@FunctionalInterface
public interface Registrants {

    /** Where the registrant has its seat, ISO 3166-1 alpha-2; empty if nothing is known of the account. */
    Optional<String> territory(AccountId account);
}
