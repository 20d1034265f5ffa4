package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.AccountId;
import java.util.Map;
import java.util.UUID;

/** An account by id and name, for staff. */
public record AccountRef(UUID id, String name) {

    /** @param names of the accounts that are mentioned in an answer */
    public static AccountRef of(AccountId account, Map<AccountId, String> names) {
        return account == null ? null : new AccountRef(account.value(), names.getOrDefault(account, ""));
    }
}
