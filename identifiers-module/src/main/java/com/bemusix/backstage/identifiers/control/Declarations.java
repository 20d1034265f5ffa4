package com.bemusix.backstage.identifiers.control;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.entity.IsrcDeclaration;

/** What accounts declared about their ISRCs. */
@ApplicationScoped
public class Declarations {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** As declared, or as before any declaration. */
    public IsrcDeclaration of(AccountId account) {
        return Optional.ofNullable(entities.find(IsrcDeclaration.class, account.value())).orElseGet(() -> new IsrcDeclaration(account));
    }

    /** Locks the declaration until the end of the transaction. */
    public IsrcDeclaration lock(AccountId account) {
        entities.createNativeQuery("""
                insert into identifiers.isrc_setup (account_id, mode, mixed_allowed, version) values (:account, 'UNDECLARED', false, 0)
                on conflict do nothing""")
            .setParameter("account", account.value())
            .executeUpdate();
        IsrcDeclaration declaration = entities.find(IsrcDeclaration.class, account.value());
        entities.refresh(declaration, LockModeType.PESSIMISTIC_WRITE);
        return declaration;
    }

    /** Writes what was changed, so that the version is the new one. */
    public void save() {
        entities.flush();
    }
}
