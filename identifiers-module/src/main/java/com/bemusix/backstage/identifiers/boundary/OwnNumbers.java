package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.DefaultRoots;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.Reservations;
import com.bemusix.backstage.identifiers.control.RootDraw;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Reservation;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The numbers of a label's own roots: the label numbers its recordings, and lets Backstage count. */
@ApplicationScoped
@Transactional
public class OwnNumbers {

    @Inject
    Declarations declarations;

    @Inject
    Roots roots;

    @Inject
    DefaultRoots defaults;

    @Inject
    RootDraw draw;

    @Inject
    Assignments assignments;

    @Inject
    Reservations reservations;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Gives these recordings the next codes of the root, or by release and track those of their tracks, all of them or none. Safe to
     * repeat: a recording that has a code keeps it and answers it. No other root steps in for one that is exhausted: which one is next is
     * for the label to say.
     *
     * @return the codes in the order of the command
     * @throws RegistryException of kind OWN_NUMBERS_OFF, ROOT_SETUP_REQUIRED without a default root, NOT_FOUND for another account's root
     *     or recording, ROOT_UNUSABLE, ROOT_RANGE_EXHAUSTED, RECORDING_HAS_OTHER_ISRC if one was entered at the same moment
     */
    public List<CodeView> number(AccountId account, @Valid NumberRecordings command, Actor actor) {
        if (!declarations.lock(account).ownNumbers()) {
            throw new RegistryException(Kind.OWN_NUMBERS_OFF);
        }
        Stamp stamp = Stamp.of(clock, actor);
        List<RecordingId> recordings = command.tracks().stream().map(NumberRecordings.Track::recording).distinct().toList();
        Map<RecordingId, IsrcAssignment> codes = assignments.of(recordings).stream()
            .collect(Collectors.toMap(IsrcAssignment::recording, Function.identity()));
        if (codes.values().stream().anyMatch(assignment -> !assignment.isOf(account))) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
        IsrcRoot root = usable(command.rootId() == null ? defaultRoot(account, command.label()) : find(account, command.rootId()), stamp);
        List<NumberRecordings.Track> wanted = new ArrayList<>();
        recordings.stream().filter(recording -> !codes.containsKey(recording)).forEach(recording -> wanted.add(
            command.tracks().stream().filter(track -> track.recording().equals(recording)).findFirst().orElseThrow()));
        if (!wanted.isEmpty()) {
            assign(root, command, wanted, stamp).forEach(assignment -> codes.put(assignment.recording(), assignment));
        }
        List<IsrcRoot> own = roots.of(account);
        return recordings.stream().map(recording -> CodeView.of(codes.get(recording), own)).toList();
    }

    /**
     * The code that would be next, if the root has one left and can be used; by release and track, of a release that has no hundred yet.
     * Holds nothing: somebody else may be faster.
     */
    public Optional<Isrc> next(AccountId account, UUID rootId) {
        return draw.peek(find(account, rootId), clock.instant());
    }

    /**
     * Promises numbers of the current year to somebody outside. They are never drawn, are void after the last day and never free again.
     *
     * @throws RegistryException of kind NOT_FOUND, ROOT_UNUSABLE, RANGE_INVALID if they are not the root's or the last day is over,
     *     NUMBERS_TAKEN
     */
    public ReservationView reserve(AccountId account, UUID rootId, @Valid ReserveNumbers command, Actor actor) {
        Stamp stamp = Stamp.of(clock, actor);
        IsrcRoot root = usable(find(account, rootId), stamp);
        DesignationRange range = new DesignationRange(command.designationFrom(), command.designationTo());
        int year = RootDraw.yearOf(root, stamp.at());
        if (!root.years().in(year).encloses(range) || command.expiresOn().isBefore(root.dayOf(stamp.at()))) {
            throw new RegistryException(Kind.RANGE_INVALID, Map.of("from", Integer.toString(range.from()), "to",
                Integer.toString(range.to())));
        }
        if (!draw.untouched(root, year, range)) {
            throw new RegistryException(Kind.NUMBERS_TAKEN);
        }
        Reservation reservation = new Reservation(UniqueId.next(), root, year, range,
            new Reservation.Promise(command.reason(), command.holder(), command.expiresOn()), stamp);
        reservations.add(reservation);
        ledger.write(LedgerEntry.of(CodeEvent.RESERVED, reservation, stamp));
        audit.fire(new Audited(account, actor, "ISRC_NUMBERS_RESERVED", root.prefix().display(),
            year + ": " + range.from() + " to " + range.to() + " for " + command.holder() + ", " + command.reason()));
        return ReservationView.of(reservation, root.dayOf(stamp.at()));
    }

    /**
     * Ends a promise before its last day. Its numbers are void from now on, and never free again.
     *
     * @throws RegistryException of kind NOT_FOUND, ROOT_MOVE_FORBIDDEN if they are void already
     */
    public ReservationView end(AccountId account, UUID rootId, UUID reservationId, Actor actor) {
        IsrcRoot root = find(account, rootId);
        Reservation reservation = reservations.lock(account, reservationId).filter(each -> each.rootId().equals(rootId))
            .orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        Stamp stamp = Stamp.of(clock, actor);
        reservation.end(root.dayOf(stamp.at()), stamp);
        ledger.write(LedgerEntry.of(CodeEvent.VOIDED, reservation, stamp));
        audit.fire(new Audited(account, actor, "ISRC_NUMBERS_VOIDED", root.prefix().display(),
            reservation.year() + ": " + reservation.range().from() + " to " + reservation.range().to()));
        return ReservationView.of(reservation, root.dayOf(stamp.at()));
    }

    /** The newest first. @throws RegistryException of kind NOT_FOUND */
    public List<ReservationView> reservations(AccountId account, UUID rootId) {
        IsrcRoot root = find(account, rootId);
        return reservations.of(rootId).stream().map(each -> ReservationView.of(each, root.dayOf(clock.instant()))).toList();
    }

    /** Those of all roots of the account, the newest first. */
    public List<ReservationView> reservations(AccountId account) {
        return reservations.of(account).stream()
            .map(each -> ReservationView.of(each, find(account, each.rootId()).dayOf(clock.instant()))).toList();
    }

    private List<IsrcAssignment> assign(IsrcRoot root, NumberRecordings command, List<NumberRecordings.Track> wanted, Stamp stamp) {
        List<Integer> numbers = wanted.stream().map(NumberRecordings.Track::number).toList();
        Iterator<Isrc> drawn = draw.draw(root, command.release(), UniqueId.next(), numbers, stamp.at()).iterator();
        List<IsrcAssignment> numbered = wanted.stream().map(track ->
            IsrcAssignment.numbered(UniqueId.next(), root, track.recording(), drawn.next(), track.reference(), stamp)).toList();
        numbered.forEach(assignments::add);
        assignments.save();
        ledger.record(CodeEvent.ENTERED, "ISRC_NUMBERED", numbered, assignment -> assignment.origin().name(), stamp);
        return numbered;
    }

    /** Held until the end of the transaction. */
    private IsrcRoot usable(IsrcRoot root, Stamp stamp) {
        roots.hold(root);
        if (!root.statusOn(root.dayOf(stamp.at())).usable()) {
            throw new RegistryException(Kind.ROOT_UNUSABLE);
        }
        return root;
    }

    private IsrcRoot defaultRoot(AccountId account, String label) {
        return defaults.of(account, label).orElseThrow(() -> new RegistryException(Kind.ROOT_SETUP_REQUIRED));
    }

    private IsrcRoot find(AccountId account, UUID rootId) {
        return roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }
}
