package com.bemusix.backstage.identifiers.boundary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;

/** Which ISRC belongs to which recording, for life. */
@ApplicationScoped
@Transactional
public class IsrcRegistry {

    public CodeView enter(AccountId account, @Valid EnterIsrc command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(AccountId account, RecordingId recording, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public List<CodeView> draw(AccountId account, @Valid DrawIsrcs command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Map<RecordingId, CodeView> codesOf(AccountId account, Collection<RecordingId> recordings) {
        throw new UnsupportedOperationException();
    }

    public Optional<CodeView> find(AccountId account, Isrc isrc) {
        throw new UnsupportedOperationException();
    }

    public void accept(AccountId account, Collection<RecordingId> recordings, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Page<LedgerRow> ledger(AccountId account, @Valid LedgerQuery query, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public long ledgerCount(AccountId account, @Valid LedgerQuery query) {
        throw new UnsupportedOperationException();
    }

    public LedgerDetail history(AccountId account, Isrc isrc) {
        throw new UnsupportedOperationException();
    }
}
