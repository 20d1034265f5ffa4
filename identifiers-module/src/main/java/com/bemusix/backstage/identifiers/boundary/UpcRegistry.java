package com.bemusix.backstage.identifiers.boundary;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.ReleaseId;

/** Which UPC or EAN belongs to which release. */
@ApplicationScoped
@Transactional
public class UpcRegistry {

    public UpcView enter(AccountId account, ReleaseId release, String upc, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public UpcView draw(AccountId account, ReleaseId release, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(AccountId account, ReleaseId release, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Map<ReleaseId, UpcView> codesOf(AccountId account, Collection<ReleaseId> releases) {
        throw new UnsupportedOperationException();
    }

    public Optional<ReleaseId> find(AccountId account, Gtin gtin) {
        throw new UnsupportedOperationException();
    }

    public void accept(AccountId account, ReleaseId release, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
