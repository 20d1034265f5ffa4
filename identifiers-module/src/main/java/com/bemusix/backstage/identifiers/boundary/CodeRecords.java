package com.bemusix.backstage.identifiers.boundary;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.CodeSearch;
import com.bemusix.backstage.identifiers.control.EntrySearch;
import com.bemusix.backstage.identifiers.control.EntrySearch.Wanted;
import com.bemusix.backstage.identifiers.control.Permits;
import com.bemusix.backstage.identifiers.control.Prefixes;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/** What is on record of one code, from its grounds to its places in the ledger. */
@ApplicationScoped
@Transactional
public class CodeRecords {

    @Inject
    Assignments assignments;

    @Inject
    Prefixes prefixes;

    @Inject
    Permits permits;

    @Inject
    Roots roots;

    @Inject
    EntrySearch search;

    @Inject
    CodeSearch codes;

    @Inject
    Event<Audited> audit;

    /** @throws RegistryException of kind NOT_FOUND if the account never had the code */
    public CodeRecord of(AccountId account, Isrc isrc) {
        return record(assignments.lastOf(account, isrc));
    }

    /**
     * Whoever has the code, or had it last; for staff. That somebody looked is kept in the audit trail.
     *
     * @param account in whose hands, or null
     * @throws RegistryException of kind NOT_FOUND
     */
    public CodeRecord forStaff(AccountId account, Isrc isrc, Actor actor) {
        CodeRecord found = record(account == null ? assignments.lastOf(isrc) : assignments.lastOf(account, isrc));
        audit.fire(new Audited(found.account(), actor, "LEDGER_LOOKED_AT", isrc.value(), "certificate"));
        return found;
    }

    /**
     * Every code that names a recording of the account, or did so once, the newest first; without the entries, which
     * {@link LedgerLines} lists.
     *
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this list
     */
    public Page<CodeRecord> page(AccountId account, PageRequest page) {
        List<IsrcRoot> own = roots.of(account);
        return codes.page(CodeSearch.Wanted.everything(account), page).map(assignment -> record(assignment, own, List.of()));
    }

    private CodeRecord record(Optional<IsrcAssignment> found) {
        IsrcAssignment assignment = found.orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        List<IsrcRoot> own = roots.of(assignment.account());
        Wanted entries = new Wanted(assignment.account(), IdentifierScheme.ISRC, assignment.isrc().value());
        return record(assignment, own,
            search.oldestFirst(entries, new PageRequest(PageRequest.MAX_LIMIT, null)).map(LedgerLine::of).items());
    }

    private CodeRecord record(IsrcAssignment assignment, List<IsrcRoot> own, List<LedgerLine> entries) {
        return new CodeRecord(assignment.account(), LedgerRow.of(assignment, own), assignment.licensor(), source(assignment, own),
            assignment.drawn() ? draw(assignment) : null, entries);
    }

    private CodeRecord.Source source(IsrcAssignment assignment, List<IsrcRoot> own) {
        if (assignment.drawn()) {
            return prefixes.find(assignment.prefixId()).map(CodeRecord.Source::of).orElse(null);
        }
        return own.stream().filter(root -> root.covers(assignment.isrc())).findFirst().map(CodeRecord.Source::of).orElse(null);
    }

    private CodeRecord.Draw draw(IsrcAssignment assignment) {
        return new CodeRecord.Draw(permits.get(assignment.permitId()).acceptance(), assignment.attestationId(),
            assignment.yearOfReference(), ZoneId.of(assignment.assignedZone()));
    }
}
