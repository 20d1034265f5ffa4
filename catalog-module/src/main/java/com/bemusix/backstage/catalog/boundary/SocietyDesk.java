package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.control.SocietyEntries;
import com.bemusix.backstage.catalog.control.SocietyEntries.Standing;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.AuditedTogether;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.CodeInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a label notes with which societies of neighbouring rights its recordings are registered, and takes it back. Nothing that was noted
 * is lost; the last word counts. A registration stands under a code: a recording that is given another one is to be registered anew.
 */
@ApplicationScoped
@Transactional
public class SocietyDesk {

    @Inject
    CodedRecordings coded;

    @Inject
    SocietyEntries entries;

    @Inject
    Event<Audited> audit;

    @Inject
    Event<AuditedTogether> auditTogether;

    @Inject
    Clock clock;

    /**
     * Notes it of all these recordings or of none. Another day than before corrects the day.
     *
     * @return of how many recordings something new was said
     * @throws CatalogException NOT_FOUND if one has no code in force, also for another account's
     */
    public int register(AccountId account, @NotNull @Valid RegisterWithSociety command, Actor actor) {
        entries.lock(account);
        List<CodeInForce> codes = coded.get(account, command.recordingIds());
        Map<RecordingId, List<Standing>> standing = entries.standing(account, command.recordingIds());
        Map<RecordingId, Isrc> said = new LinkedHashMap<>();
        codes.stream().filter(code -> of(command.society(), standing.get(code.recording()))
                .filter(known -> known.isrc().equals(code.isrc().value()) && known.on().equals(command.on())).isEmpty())
                .forEach(code -> said.put(code.recording(), code.isrc()));
        note(account, said, command.society(), command.on(), actor);
        auditEach(account, said, actor, "SOCIETY_REGISTERED", command.society().text() + ' ' + command.on());
        return said.size();
    }

    /**
     * Notes it of every recording with a code in force that is not yet registered with the society.
     *
     * @return of how many
     * @throws CatalogException SOCIETY_LIST_CHANGED if they are not as many as the command says: then others than those that were handed in
     *         would be noted
     */
    public int registerAll(AccountId account, @NotNull @Valid RegisterAllWithSociety command, Actor actor) {
        entries.lock(account);
        Map<RecordingId, Isrc> said = new LinkedHashMap<>();
        coded.newest(account, null, command.society(), CodedRecordings.ALL).forEach(code -> said.put(code.recording(), code.isrc()));
        if (said.size() != command.count()) {
            throw new CatalogException(Kind.SOCIETY_LIST_CHANGED, Map.of("count", Integer.toString(said.size())));
        }
        note(account, said, command.society(), command.on(), actor);
        // one line for all: a label may have a hundred thousand, and each has an entry of its own
        audit.fire(new Audited(account, actor, "SOCIETY_REGISTERED", command.society().text(),
                said.size() + " recordings, " + command.on()));
        return said.size();
    }

    /**
     * Takes back of all these recordings that they are registered with the society; of those that are not there is nothing to take back.
     *
     * @return of how many recordings it was taken back
     * @throws CatalogException NOT_FOUND if one has no code in force, also for another account's
     */
    public int takeBack(AccountId account, @NotNull @Valid LeaveSociety command, Actor actor) {
        entries.lock(account);
        coded.get(account, command.recordingIds());
        Map<RecordingId, Isrc> said = new LinkedHashMap<>();
        entries.standing(account, command.recordingIds()).forEach((recording, all) -> of(command.society(), all)
                .ifPresent(known -> said.put(recording, new Isrc(known.isrc()))));
        note(account, said, command.society(), null, actor);
        auditEach(account, said, actor, "SOCIETY_TAKEN_BACK", command.society().text());
        return said.size();
    }

    private static Optional<Standing> of(NamedSociety society, List<Standing> standing) {
        return standing == null ? Optional.empty() : standing.stream().filter(each -> each.society().sameAs(society)).findFirst();
    }

    private void note(AccountId account, Map<RecordingId, Isrc> said, NamedSociety society, LocalDate on, Actor actor) {
        if (!said.isEmpty()) {
            entries.add(account, said, society, on, clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
        }
    }

    private void auditEach(AccountId account, Map<RecordingId, Isrc> said, Actor actor, String action, String detail) {
        if (!said.isEmpty()) {
            List<String> codes = said.values().stream().map(Isrc::value).toList();
            auditTogether.fire(new AuditedTogether(account, actor, action, codes, Collections.nCopies(codes.size(), detail)));
        }
    }
}
