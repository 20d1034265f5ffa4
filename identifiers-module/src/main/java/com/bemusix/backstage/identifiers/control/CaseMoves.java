package com.bemusix.backstage.identifiers.control;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.entity.CaseClaim;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The single steps of a duplicate case, each with its entry in the ledger of the account that it concerns. */
@ApplicationScoped
public class CaseMoves {

    private static final Actor NOBODY_NAMED = Actor.system("Duplicate cases");

    @Inject
    Assignments assignments;

    @Inject
    Reservations reservations;

    @Inject
    Ledger ledger;

    @Inject
    IsrcDraw draw;

    @Inject
    RootDraw rootDraw;

    /** A claim: the code of the holder falls into dispute, and the claim stands in the claimant's own ledger. */
    public void open(DuplicateCase opened, IsrcAssignment holder, Stamp stamp) {
        dispute(holder, opened, stamp);
        holdOff(opened.isrc(), stamp);
        ledger.write(LedgerEntry.of(CodeEvent.CLAIMED, opened, detail(opened), stamp));
    }

    /** Two codes that the staff bring together. */
    public void open(DuplicateCase opened, IsrcAssignment holder, IsrcAssignment claimant, Stamp stamp) {
        dispute(holder, opened, stamp);
        dispute(claimant, opened, stamp);
    }

    /** The claim was taken back. */
    public void drop(DuplicateCase about, Stamp stamp) {
        refuse(about, stamp);
        uphold(assignments.lock(about.holderId()), about, new Stamp(stamp.at(), NOBODY_NAMED));
    }

    /** Who brought the dispute about is nothing that the holder learns here. */
    private void dispute(IsrcAssignment assignment, DuplicateCase opened, Stamp stamp) {
        assignment.dispute(opened);
        assignments.save();
        write(CodeEvent.DISPUTED, assignment, opened, new Stamp(stamp.at(), NOBODY_NAMED));
    }

    void refuse(DuplicateCase decided, Stamp stamp) {
        ledger.write(LedgerEntry.of(CodeEvent.CLAIM_REFUSED, decided, detail(decided), stamp));
    }

    void uphold(IsrcAssignment assignment, DuplicateCase decided, Stamp stamp) {
        assignment.uphold();
        assignments.save();
        write(CodeEvent.UPHELD, assignment, decided, stamp);
    }

    /** Takes the code from its recording, and from those that share it. */
    void end(IsrcAssignment assignment, AssignmentStatus how, DuplicateCase decided, Stamp stamp) {
        CodeEvent event = how == AssignmentStatus.VOID ? CodeEvent.VOIDED : CodeEvent.SUPERSEDED;
        assignment.end(how, decided);
        assignments.save();
        write(event, assignment, decided, stamp);
        assignments.lockAliases(assignment).stream().filter(alias -> alias.status().binds()).forEach(alias -> {
            requireSettled(alias);
            end(alias, how, decided, stamp);
        });
    }

    /** @throws RegistryException of kind CASE_OPEN if another case is about it, and would have nothing to decide about without it */
    static void requireSettled(IsrcAssignment assignment) {
        if (assignment.status() == AssignmentStatus.DISPUTED) {
            throw new RegistryException(Kind.CASE_OPEN);
        }
    }

    /** Gives the recording the code, for life. */
    void give(CaseClaim to, Isrc isrc, DuplicateCase decided, Supplier<UUID> ids, Stamp stamp) {
        holdOff(isrc, stamp);
        reservations.requireNotVoid(to.account(), isrc, stamp.at());
        IsrcAssignment given = IsrcAssignment.given(ids.get(), decided, to, isrc, stamp);
        bind(given);
        write(CodeEvent.ACCEPTED, given, decided, stamp);
    }

    /** The recording shares the code of the assignment from now on. */
    void share(IsrcAssignment with, CaseClaim who, DuplicateCase decided, Supplier<UUID> ids, Stamp stamp) {
        IsrcAssignment alias = IsrcAssignment.alias(ids.get(), with, decided, who, stamp);
        bind(alias);
        write(CodeEvent.ALIASED, alias, decided, stamp);
    }

    /** The claimed code is one that the recording has too; it names nothing else. */
    void note(DuplicateCase decided, Supplier<UUID> ids, Stamp stamp) {
        IsrcAssignment known = IsrcAssignment.known(ids.get(), decided, decided.claim(), decided.isrc(), stamp);
        assignments.add(known);
        assignments.save();
        write(CodeEvent.SUPERSEDED, known, decided, stamp);
    }

    private void bind(IsrcAssignment assignment) {
        assignments.add(assignment);
        assignments.save();
        assignment.accept();
        assignments.save();
    }

    private void holdOff(Isrc isrc, Stamp stamp) {
        draw.holdOff(isrc, stamp.at());
        rootDraw.holdOff(isrc, stamp.at());
    }

    private void write(CodeEvent event, IsrcAssignment assignment, DuplicateCase because, Stamp stamp) {
        ledger.write(LedgerEntry.of(event, assignment, detail(because), stamp));
    }

    private static String detail(DuplicateCase because) {
        return "case " + because.number();
    }
}
