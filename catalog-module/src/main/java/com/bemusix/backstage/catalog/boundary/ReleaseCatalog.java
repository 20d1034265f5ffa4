package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The releases of an account: found, begun, described, given a UPC, deleted. {@link TrackList} has their tracks. */
@ApplicationScoped
@Transactional
public class ReleaseCatalog {

    /** Expected by a caller that has compared versions already. */
    public static final long ANY_VERSION = -1;

    @Inject
    Releases releases;

    @Inject
    Tracks tracks;

    @Inject
    FirstTracks firstTracks;

    @Inject
    UpcRegistry upcs;

    @Inject
    Views views;

    @Inject
    ReleaseLists lists;

    @Inject
    Event<Audited> audit;

    @Inject
    Clock clock;

    /**
     * Begins a release as a draft, with tracks or without. The first code is remembered, not assigned: it is offered on the first track.
     *
     * @throws RegistryException ROOT_SETUP_REQUIRED while the account has not declared how it comes by codes (S12), and what entering a
     *         track's code may throw
     * @throws CatalogException ISRC_MISSING if the account has roots of its own and brings no code at all (S17); NOT_FOUND,
     *         RECORDING_DIFFERS, RECORDING_ALREADY_ON_RELEASE, TRACK_PLACE_TAKEN, TOO_MANY_TRACKS for the tracks
     */
    public ReleaseView register(AccountId account, @NotNull @Valid RegisterRelease command, Actor actor) {
        firstTracks.requireBeginning(account, command);
        Release release = new Release(account, command.firstIsrc(), actor.name(), clock.instant());
        command.details().applyTo(release);
        releases.add(release);
        firstTracks.add(release, command.tracks(), actor);
        audit.fire(new Audited(account, actor, "RELEASE_REGISTERED", release.id().toString(), release.title()));
        return view(release);
    }

    /** @throws CatalogException NOT_FOUND, also for another account's */
    public ReleaseView get(AccountId account, ReleaseId release) {
        return views.of(releases.get(account, release));
    }

    /**
     * Describes the release anew.
     *
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     */
    public ReleaseView change(AccountId account, ReleaseId release, @NotNull @Valid ReleaseDetails details, long expectedVersion,
            Actor actor) {
        ReleaseView changed = edit(account, release, expectedVersion, actor, details::applyTo);
        audit.fire(new Audited(account, actor, "RELEASE_CHANGED", release.toString(), details.title()));
        return changed;
    }

    /**
     * Deletes a draft. Its recordings stay with their codes. A UPC drawn for it is never used again; one that was entered can be entered
     * for another release, as the product never came to be.
     *
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED unless it is a draft
     */
    public void delete(AccountId account, ReleaseId id, long expectedVersion, Actor actor) {
        Release release = releases.lock(account, id);
        requireVersion(expectedVersion, release.version());
        if (release.state() != ReleaseState.DRAFT) {
            throw new CatalogException(Kind.RELEASE_LOCKED, Map.of("state", release.state().name()));
        }
        tracks.removeAll(release);
        releases.remove(release);
        releases.flush();
        upcs.codesOf(account, List.of(id)).values().stream()
                .filter(upc -> upc.origin() == UpcOrigin.ENTERED && !upc.locked())
                .forEach(upc -> upcs.withdraw(account, id, actor));
        audit.fire(new Audited(account, actor, "RELEASE_DELETED", id.toString(), release.title()));
    }

    /**
     * Gives the release the label's own product code, in any spelling.
     *
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     * @throws RegistryException UPC_FORMAT_OR_CHECKDIGIT, UPC_DUP_OTHER_RELEASE, UPC_LOCKED
     */
    public ReleaseView enterUpc(AccountId account, ReleaseId release, @NotNull String upc, long expectedVersion, Actor actor) {
        return edit(account, release, expectedVersion, actor, locked -> upcs.enter(account, release, upc, actor));
    }

    /**
     * Draws a product code for the release from the pool; a release that has one keeps it.
     *
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     * @throws RegistryException UPC_POOL_EXHAUSTED, UPC_LOCKED
     */
    public ReleaseView drawUpc(AccountId account, ReleaseId release, long expectedVersion, Actor actor) {
        return edit(account, release, expectedVersion, actor, locked -> upcs.draw(account, release, actor));
    }

    /**
     * Lets nobody else change the release until the transaction ends, and raises its version and those of its tracks, as codes are about
     * to be drawn for them, or something is said of a finding. For the context of submissions.
     *
     * @throws CatalogException NOT_FOUND, STALE, RELEASE_LOCKED
     */
    public ReleaseView hold(AccountId account, ReleaseId id, long expectedVersion, Actor actor) {
        Release release = releases.lock(account, id);
        requireVersion(expectedVersion, release.version());
        release.requireEditable();
        release.touch(actor.name(), clock.instant());
        tracks.of(release).forEach(track -> track.touch(clock.instant()));
        return view(release);
    }

    /**
     * Moves the release on its way. For the context of submissions, which keeps the record of moves and says who may make them.
     *
     * @throws CatalogException NOT_FOUND, RELEASE_MOVE_FORBIDDEN
     */
    public ReleaseView move(AccountId account, ReleaseId id, ReleaseMove move, Actor actor) {
        Release release = releases.lock(account, id);
        release.move(move);
        release.touch(actor.name(), clock.instant());
        return view(release);
    }

    /**
     * The release of any account. For staff, by way of the context of submissions.
     *
     * @throws CatalogException NOT_FOUND
     */
    public ReleaseView read(ReleaseId release) {
        return views.of(releases.get(release));
    }

    /**
     * A page of the account's releases.
     *
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is of another list or order
     */
    public Page<ReleaseSummary> search(AccountId account, @NotNull @Valid ReleaseQuery query, PageRequest page) {
        return lists.page(account, query, page);
    }

    /**
     * A part of the account's releases by position, for tables in which people jump from page to page.
     *
     * @param first how many to leave out
     * @param size  how many at most
     */
    public List<ReleaseSummary> rows(AccountId account, @NotNull @Valid ReleaseQuery query, int first, int size) {
        return lists.rows(account, query, first, size);
    }

    public long count(AccountId account, @NotNull @Valid ReleaseQuery query) {
        return lists.count(account, query);
    }

    /** How many releases are in each tab; every tab is in it. */
    public Map<ReleaseTab, Long> tabs(AccountId account) {
        return lists.tabs(account);
    }

    /** Those of the releases that the account has, in no order. */
    public List<ReleaseSummary> releasesAmong(AccountId account, Collection<ReleaseId> ids) {
        return lists.among(account, ids);
    }

    /** Whether another release of the account has the same catalogue number under the same label (S1 AC3). */
    public boolean sharesCatalogNumber(AccountId account, ReleaseView release) {
        return lists.sharesCatalogNumber(account, release);
    }

    private ReleaseView edit(AccountId account, ReleaseId id, long expectedVersion, Actor actor, Consumer<Release> change) {
        Release release = releases.lock(account, id);
        requireVersion(expectedVersion, release.version());
        release.requireEditable();
        change.accept(release);
        release.touch(actor.name(), clock.instant());
        return view(release);
    }

    private ReleaseView view(Release release) {
        releases.flush();
        return views.of(release);
    }

    static void requireVersion(long expected, long actual) {
        if (expected != ANY_VERSION && expected != actual) {
            throw new CatalogException(Kind.STALE);
        }
    }
}
