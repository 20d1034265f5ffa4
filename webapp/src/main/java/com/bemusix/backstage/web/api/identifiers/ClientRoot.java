package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.util.Map;

/** A root as staff see it. */
record ClientRoot(AccountRef account, RootAnswer root) {

    static ClientRoot of(RootView root, Map<AccountId, String> names) {
        return new ClientRoot(AccountRef.of(root.account(), names), RootAnswer.of(root));
    }
}
