package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.CaseSideView;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** <code>/staff/duplicate</code>: the evidence of both sides of a case beside each other, and the decision. */
@Named("staffDuplicate")
@ViewScoped
public class DuplicateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DuplicateCases cases;

    @Inject
    RecordingPlaces places;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private long version;
    private String choice;
    private Isrc replacement;
    private String reason;
    private transient CaseView about;
    private transient Map<AccountId, String> names;

    public void load() {
        problems.find(() -> cases.get(CanonicalUuid.parse(id))).ifPresent(found -> {
            about = found;
            version = found.version();
        });
    }

    /** Proposes what was chosen. */
    public String propose() {
        if (choice == null) {
            problems.say("form:choice", words.of("duplicate.choice.needed"));
            return null;
        }
        String[] parts = choice.split(" ");
        CaseOutcome outcome = replacement == null ? CaseOutcome.valueOf(parts[0]) : CaseOutcome.CORRECT;
        CaseSide keeper = parts.length == 1 ? null : CaseSide.valueOf(parts[1]);
        ProposeOutcome command = new ProposeOutcome(outcome, keeper, replacement, reason);
        return done("form:", () -> cases.propose(getAbout().id(), command, version, caller.officer()), "duplicate.proposed");
    }

    public String sendBack() {
        return done(null, () -> cases.sendBack(getAbout().id(), version, caller.officer()), "duplicate.sentBack");
    }

    public String confirm() {
        return done(null, () -> cases.confirm(getAbout().id(), version, caller.officer()), "duplicate.confirmed");
    }

    private String done(String place, Problems.Step step, String said) {
        if (!problems.tell(place, step)) {
            return null;
        }
        problems.confirm(words.of(said));
        return "/staff/duplicate?faces-redirect=true&id=" + id;
    }

    /** The ways in which this case can end, each as outcome and keeper. */
    public List<String> getChoices() {
        return Stream.of(CaseOutcome.SPLIT, CaseOutcome.ALIAS, CaseOutcome.VOID)
            .flatMap(outcome -> outcome == CaseOutcome.VOID ? Stream.of(outcome.name())
                : outcome.keepers(getAbout().kind(), getAbout().bound()).stream().map(keeper -> outcome + " " + keeper))
            .toList();
    }

    /** The words of such a way. */
    public String text(String way) {
        return words.of("duplicate.choice." + getAbout().kind() + '.' + way.replace(' ', '.'), title(getAbout().holder()),
            title(getAbout().claimant()), code(getAbout().holder()), getAbout().isrc().display());
    }

    /** What was proposed or decided, in words. */
    public String getProposed() {
        CaseProposal proposal = getAbout().proposal();
        CaseOutcome outcome = proposal.outcome() == CaseOutcome.CORRECT ? CaseOutcome.SPLIT : proposal.outcome();
        return text(proposal.keeper() == null ? outcome.name() : outcome + " " + proposal.keeper());
    }

    private String title(CaseSideView side) {
        String title = side.reference().title() == null ? words.of("place.untitled") : side.reference().title();
        boolean sameTitle = title.equals(getAbout().holder().reference().title())
            && title.equals(getAbout().claimant().reference().title());
        return sameTitle ? words.of("duplicate.titleOf", title, label(side)) : title;
    }

    private String code(CaseSideView side) {
        return side.isrc() == null ? "" : side.isrc().display();
    }

    /** Whether the code of another recording can be named: two recordings, of which one gets the right code. */
    public boolean isCorrectable() {
        return getAbout().kind() == CaseKind.SAME_CODE || !getAbout().bound();
    }

    public boolean isMine() {
        return getAbout().state() == CaseState.PROPOSED && caller.person().equals(getAbout().history().proposerId());
    }

    /** The releases that carry the recording of that side. */
    public List<ReleaseSummary> releases(CaseSideView side) {
        return places.releasesWith(side.account(), side.recording());
    }

    public String label(CaseSideView side) {
        if (names == null) {
            names = accounts.names(Stream.of(getAbout().holder(), getAbout().claimant()).map(CaseSideView::account)
                .collect(Collectors.toSet()));
        }
        return names.getOrDefault(side.account(), "");
    }

    /** The holder and the claimant. */
    public List<CaseSideView> getSides() {
        return List.of(getAbout().holder(), getAbout().claimant());
    }

    /** Whether that side had the code before the other. */
    public boolean earliest(CaseSideView side) {
        return getSides().stream().noneMatch(other -> other.since().isBefore(side.since()));
    }

    public CaseView getAbout() {
        if (about == null) {
            about = cases.get(CanonicalUuid.parse(id));
        }
        return about;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public Isrc getReplacement() {
        return replacement;
    }

    public void setReplacement(Isrc replacement) {
        this.replacement = replacement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
