package com.bemusix.backstage.submission;

import com.bemusix.backstage.identifiers.AccountId;

/** What is known of those who register codes. Told by whoever keeps the accounts, which this context does not. */
@FunctionalInterface
public interface Registrants {

    /** Where the registrant has its seat, ISO 3166-1 alpha-2. */
    String territory(AccountId account);
}
