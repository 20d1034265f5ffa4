package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Map;

/** The labels; for staff. */
@ApplicationScoped
@Transactional
public class Accounts {

    public AccountView create(@Valid CreateAccount command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public AccountView get(AccountId id) {
        throw new UnsupportedOperationException();
    }

    public Page<AccountView> all(PageRequest request) {
        throw new UnsupportedOperationException();
    }

    /** The names of those accounts; an unknown one is left out. */
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        throw new UnsupportedOperationException();
    }
}
