package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.IsrcDraw;
import com.bemusix.backstage.identifiers.control.IsrcEntry;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.Permits;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.DrawnIsrc;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Which ISRC belongs to which recording, for life: one code, one recording, and one recording, one code. */
@ApplicationScoped
@Transactional
public class IsrcRegistry {

    @Inject
    Assignments assignments;

    @Inject
    IsrcEntry entry;

    @Inject
    IsrcDraw draw;

    @Inject
    Declarations declarations;

    @Inject
    Permits permits;

    @Inject
    Roots roots;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Enters a code that the recording brought along. The same code again may explain its origin anew; another code takes the place of one
     * that was entered and not yet accepted.
     *
     * @throws RegistryException of kind ISRC_DUP_OTHER_RECORDING or ISRC_VIDEO_SHARES_AUDIO if the code names another recording,
     *     ISRC_LOCKED if the recording has another code for life, ISRC_VOID if it was taken from a recording of the account for good,
     *     RECORDING_HAS_OTHER_ISRC if the recording was given another one at the same moment, ISRC_ORIGIN_NOT_STATEABLE for the origin of
     *     a generated code, NUMBER_VOID for a number that was promised outside and is void, NOT_FOUND for a recording of another account
     */
    public CodeView enter(AccountId account, @Valid EnterIsrc command, Actor actor) {
        if (command.origin() != null && !command.origin().stateable()) {
            throw new RegistryException(Kind.ISRC_ORIGIN_NOT_STATEABLE);
        }
        Stamp stamp = Stamp.of(clock, actor);
        List<IsrcRoot> own = roots.of(account);
        IsrcAssignment wanted = IsrcAssignment.entered(UniqueId.next(), account, command.recording(), command.isrc(), command.reference(),
            stamp);
        wanted.explain(IsrcEntry.origin(command.origin(), IsrcEntry.ofOwnRoot(wanted, own)), command.licensor());
        IsrcAssignment entered = entry.enter(wanted, stamp);
        audit.fire(new Audited(account, actor, "ISRC_ENTERED", command.isrc().value(), command.recording().toString()));
        return CodeView.of(entered, own);
    }

    /**
     * Takes an entered code back; does nothing if the recording has none.
     *
     * @throws RegistryException of kind ISRC_LOCKED if it has one for life, NOT_FOUND for a recording of another account
     */
    public void withdraw(AccountId account, RecordingId recording, Actor actor) {
        assignments.lock(recording).ifPresent(assignment -> {
            requireOwn(account, assignment);
            entry.withdraw(assignment, Stamp.of(clock, actor));
            audit.fire(new Audited(account, actor, "ISRC_WITHDRAWN", assignment.isrc().value(), recording.toString()));
        });
    }

    /**
     * Draws codes for these recordings, for all of them or for none. Safe to repeat: a recording that has a code keeps it and answers it.
     *
     * @return the codes in the order of the command, each recording once
     * @throws RegistryException of kind ISRC_MODE_FORBIDS_GENERATION, ISRC_TERMS_NOT_ACCEPTED, ISRC_ATTESTATION_MISSING,
     *     ISRC_REFERENCE_INCOMPLETE, NO_MANAGER_PREFIX, ROOT_RANGE_EXHAUSTED, MANAGER_QUOTA_REACHED, RECORDING_HAS_OTHER_ISRC if one was
     *     entered at the same moment, NOT_FOUND for a recording of another account; nothing was drawn then
     */
    public List<CodeView> draw(AccountId account, @Valid DrawIsrcs command, Actor actor) {
        boolean generates = declarations.lock(account).mode().generates();
        Map<RecordingId, RecordingToCode> recordings = command.recordings().stream()
            .collect(Collectors.toMap(RecordingToCode::recording, Function.identity(), (one, again) -> one, LinkedHashMap::new));
        Map<RecordingId, IsrcAssignment> codes = held(account, recordings.keySet());
        List<RecordingToCode> wanted = recordings.values().stream().filter(recording -> !codes.containsKey(recording.recording())).toList();
        // asked before numbers are drawn, for others wait for those until the commit
        List<IsrcRoot> own = roots.of(account);
        if (!wanted.isEmpty()) {
            if (!generates) {
                throw new RegistryException(Kind.ISRC_MODE_FORBIDS_GENERATION);
            }
            wanted.forEach(IsrcRegistry::requireReady);
            assign(account, wanted, Stamp.of(clock, actor)).forEach(assignment -> codes.put(assignment.recording(), assignment));
        }
        return recordings.keySet().stream().map(recording -> CodeView.of(codes.get(recording), own)).toList();
    }

    /** The codes of those recordings of the account that have one. */
    public Map<RecordingId, CodeView> codesOf(AccountId account, Collection<RecordingId> recordings) {
        List<IsrcRoot> own = roots.of(account);
        return assignments.of(recordings).stream().filter(assignment -> assignment.isOf(account))
            .collect(Collectors.toMap(IsrcAssignment::recording, assignment -> CodeView.of(assignment, own)));
    }

    /** Those of the account's recordings that have a code: what {@link #codesOf} has the keys of, for lists of many. */
    public Set<RecordingId> coded(AccountId account, Collection<RecordingId> recordings) {
        return assignments.coded(account, recordings);
    }

    /** As {@link #codesOf}, with little of each code: for lists of many. */
    public Map<RecordingId, CodeInForce> inForce(AccountId account, Collection<RecordingId> recordings) {
        return assignments.inForce(account, recordings).stream().map(CodeInForce::of)
            .collect(Collectors.toMap(CodeInForce::recording, Function.identity()));
    }

    /** What was registered of those recordings of the account that have a code, when they got it. */
    public Map<RecordingId, ReferenceFields> referencesOf(AccountId account, Collection<RecordingId> recordings) {
        return assignments.of(recordings).stream().filter(assignment -> assignment.isOf(account))
            .collect(Collectors.toMap(IsrcAssignment::recording, IsrcAssignment::reference));
    }

    /** How many codes could be drawn for the account now, all at once. A hint: nothing is reserved. */
    public long numbersFree(AccountId account) {
        return draw.free(account, clock.instant());
    }

    /** What the code names, if it is a recording of the account. */
    public Optional<CodeView> find(AccountId account, Isrc isrc) {
        return assignments.among(account, List.of(isrc)).stream().findFirst()
            .map(assignment -> CodeView.of(assignment, roots.of(account)));
    }

    /**
     * Makes the entered codes of these recordings codes for life.
     *
     * @throws RegistryException of kind NOT_FOUND if one of them has no code, or is another account's
     */
    public void accept(AccountId account, Collection<RecordingId> recordings, Actor actor) {
        Stamp stamp = Stamp.of(clock, actor);
        Map<RecordingId, IsrcAssignment> codes = held(account, recordings);
        if (!codes.keySet().containsAll(recordings)) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
        List<IsrcAssignment> accepted = codes.values().stream().filter(IsrcAssignment::accept).toList();
        assignments.save();
        ledger.record(CodeEvent.ACCEPTED, "ISRC_ACCEPTED", accepted, assignment -> null, stamp);
    }

    private List<IsrcAssignment> assign(AccountId account, List<RecordingToCode> wanted, Stamp stamp) {
        UUID permit = permits.validAt(account, stamp.at()).orElseThrow(() -> new RegistryException(Kind.ISRC_TERMS_NOT_ACCEPTED));
        Iterator<DrawnIsrc> drawn = draw.draw(account, wanted.size(), stamp.at()).iterator();
        List<IsrcAssignment> assigned = wanted.stream()
            .map(recording -> IsrcAssignment
                .drawn(UniqueId.next(), account, recording.recording(), drawn.next(), recording.reference(), stamp)
                .groundedOn(permit, recording.attestationId()))
            .toList();
        assigned.forEach(assignments::add);
        assignments.save();
        ledger.record(CodeEvent.ASSIGNED, "ISRC_DRAWN", assigned, assignment -> assignment.origin().name(), stamp);
        return assigned;
    }

    private Map<RecordingId, IsrcAssignment> held(AccountId account, Collection<RecordingId> recordings) {
        List<IsrcAssignment> held = assignments.of(recordings);
        held.forEach(assignment -> requireOwn(account, assignment));
        return held.stream().collect(Collectors.toMap(IsrcAssignment::recording, Function.identity()));
    }

    private static void requireOwn(AccountId account, IsrcAssignment assignment) {
        if (!assignment.isOf(account)) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
    }

    private static void requireReady(RecordingToCode recording) {
        String id = recording.recording().toString();
        if (recording.attestationId() == null) {
            throw new RegistryException(Kind.ISRC_ATTESTATION_MISSING, Map.of("recordingId", id));
        }
        if (!recording.reference().complete()) {
            throw new RegistryException(Kind.ISRC_REFERENCE_INCOMPLETE,
                Map.of("recordingId", id, "missing", String.join(", ", recording.reference().missing())));
        }
    }
}
