package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.TermsStore;
import com.bemusix.backstage.submission.entity.TermsAcceptance;
import com.bemusix.backstage.submission.entity.TermsAcceptance.Permission;
import com.bemusix.backstage.submission.entity.TermsAcceptance.Signatory;
import com.bemusix.backstage.submission.entity.TermsVersion;
import com.bemusix.backstage.submission.entity.Testimony;

/**
 * The terms for ISRC generation and who accepted them. An acceptance is the permission of the rights owner to generate codes: it serves one
 * account, and only until the next version takes effect. Codes that were generated are not affected.
 */
@ApplicationScoped
@Transactional
public class TermsDesk {

    private final TermsStore store;
    private final GenerationPermits permits;
    private final Event<Audited> audit;
    private final Clock clock;

    @Inject
    public TermsDesk(TermsStore store, GenerationPermits permits, Event<Audited> audit, Clock clock) {
        this.store = store;
        this.permits = permits;
        this.audit = audit;
        this.clock = clock;
    }

    protected TermsDesk() {
        this(null, null, null, null);
    }

    /** The version in force; empty while none has taken effect. */
    public Optional<TermsView> current() {
        return store.inForce(now()).map(this::view);
    }

    /** @throws SubmissionException {@code NOT_FOUND} while no version has taken effect */
    public TermsView inForce() {
        return view(termsInForce(now()));
    }

    /** The acceptance of the version in force; empty if the account has not accepted that one. */
    public Optional<AcceptanceView> acceptance(AccountId account) {
        return store.accepted(account, now()).map(acceptance -> AcceptanceView.of(acceptance, true));
    }

    /** All acceptances of the account, the newest version first. */
    public List<AcceptanceView> acceptances(AccountId account) {
        Optional<TermsAcceptance> standing = store.accepted(account, now());
        return store.acceptances(account).stream()
                .map(acceptance -> AcceptanceView.of(acceptance, standing.filter(acceptance::equals).isPresent())).toList();
    }

    /**
     * Accepts the version in force. If the account has accepted it already in the same right, that acceptance stands and is answered; in
     * another right it is accepted once more, and codes are generated under the later one from now on.
     *
     * @throws SubmissionException {@code TERMS_VERSION_SUPERSEDED} if another version is in force, {@code NOT_FOUND} if none is
     */
    public AcceptanceView accept(AccountId account, @NotNull @Valid AcceptTerms command, Actor actor) {
        store.lock();
        TermsVersion terms = termsInForce(now());
        if (terms.number() != command.version()) {
            throw new SubmissionException(Kind.TERMS_VERSION_SUPERSEDED, Map.of("version", Integer.toString(terms.number())));
        }
        Permission permission = new Permission(command.rightsOwner(), command.rightsBasis());
        TermsAcceptance acceptance = store.acceptance(account, terms).filter(before -> before.says(permission))
                .orElseGet(() -> sign(account, terms, permission, command, actor));
        return AcceptanceView.of(acceptance, true);
    }

    private TermsAcceptance sign(AccountId account, TermsVersion terms, Permission permission, AcceptTerms command, Actor actor) {
        Instant now = now();
        Signatory signatory = new Signatory(command.signatoryName(), command.signatoryRole(), command.method());
        TermsAcceptance acceptance = new TermsAcceptance(UniqueId.next(), account, terms, permission, signatory,
                new Testimony(actor, now));
        store.add(acceptance);
        permits.grant(account, acceptance.id(), Integer.toString(terms.number()), now, actor);
        audit.fire(new Audited(account, actor, "TERMS_ACCEPTED", Integer.toString(terms.number()), command.signatoryName()));
        return acceptance;
    }

    /**
     * Publishes the next version. From the moment when it takes effect, every account has to accept it before codes are generated again.
     *
     * @throws SubmissionException {@code TERMS_EFFECTIVE_IN_PAST}, or {@code TERMS_VERSION_EXISTS} if a version published before takes
     *                             effect at that moment or later
     */
    public TermsView publish(@NotNull @Valid PublishTerms command, Actor actor) {
        store.lock();
        Instant now = now();
        Instant effectiveFrom = command.effectiveFrom() == null ? now : command.effectiveFrom().truncatedTo(ChronoUnit.MICROS);
        if (effectiveFrom.isBefore(now)) {
            throw new SubmissionException(Kind.TERMS_EFFECTIVE_IN_PAST);
        }
        Optional<TermsVersion> newest = store.newest();
        if (newest.isPresent() && !newest.get().effectiveFrom().isBefore(effectiveFrom)) {
            throw new SubmissionException(Kind.TERMS_VERSION_EXISTS, Map.of("effectiveFrom", newest.get().effectiveFrom().toString()));
        }
        int number = newest.map(TermsVersion::number).orElse(0) + 1;
        TermsVersion version = new TermsVersion(number, command.text(), effectiveFrom, actor, now);
        store.add(version);
        permits.endAll(effectiveFrom);
        audit.fire(new Audited(null, actor, "TERMS_PUBLISHED", Integer.toString(number), "effective from " + effectiveFrom));
        return view(version);
    }

    /** All versions, the newest first. */
    public List<TermsView> all() {
        return store.all().stream().map(this::view).toList();
    }

    private TermsVersion termsInForce(Instant moment) {
        return store.inForce(moment).orElseThrow(() -> new SubmissionException(Kind.NOT_FOUND));
    }

    private TermsView view(TermsVersion version) {
        Instant supersededAt = store.find(version.number() + 1).map(TermsVersion::effectiveFrom).orElse(null);
        return TermsView.of(version, supersededAt, now());
    }

    /** In microseconds, as the database keeps it: a version that takes effect now is in force at once. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
