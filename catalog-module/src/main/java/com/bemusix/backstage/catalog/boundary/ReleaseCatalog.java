package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The releases of an account. */
@ApplicationScoped
@Transactional
public class ReleaseCatalog {

    /** Expected by a caller that has compared versions already. */
    public static final long ANY_VERSION = -1;

    public ReleaseView register(AccountId account, @NotNull @Valid RegisterRelease command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView get(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }

    public Page<ReleaseSummary> search(AccountId account, @NotNull @Valid ReleaseQuery query, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public List<ReleaseSummary> rows(AccountId account, @NotNull @Valid ReleaseQuery query, int first, int size) {
        throw new UnsupportedOperationException();
    }

    public long count(AccountId account, @NotNull @Valid ReleaseQuery query) {
        throw new UnsupportedOperationException();
    }

    public Map<ReleaseTab, Long> tabs(AccountId account) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView change(AccountId account, ReleaseId release, @NotNull @Valid ReleaseDetails details, long expectedVersion,
            Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void delete(AccountId account, ReleaseId release, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView enterUpc(AccountId account, ReleaseId release, String upc, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView drawUpc(AccountId account, ReleaseId release, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView move(AccountId account, ReleaseId release, ReleaseMove move, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Optional<RecordingView> recordingWith(AccountId account, Isrc isrc) {
        throw new UnsupportedOperationException();
    }

    public List<ReleaseSummary> releasesWith(AccountId account, RecordingId recording) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView read(ReleaseId release) {
        throw new UnsupportedOperationException();
    }
}
