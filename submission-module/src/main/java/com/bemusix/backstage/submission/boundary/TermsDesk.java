package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;

/** The terms for ISRC generation and who accepted them. */
@ApplicationScoped
@Transactional
public class TermsDesk {

    public TermsView inForce() {
        throw new UnsupportedOperationException();
    }

    public Optional<AcceptanceView> acceptance(AccountId account) {
        throw new UnsupportedOperationException();
    }

    public List<AcceptanceView> acceptances(AccountId account) {
        throw new UnsupportedOperationException();
    }

    public AcceptanceView accept(AccountId account, @NotNull @Valid AcceptTerms command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public TermsView publish(@NotNull @Valid PublishTerms command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<TermsView> all() {
        throw new UnsupportedOperationException();
    }
}
