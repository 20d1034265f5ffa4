package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.submission.NeverCodedStatement;
import com.bemusix.backstage.submission.boundary.AnswerLookUp;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.GenerationProposal;
import com.bemusix.backstage.submission.boundary.GenerationProposal.Candidate;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The dialog in which a label has codes generated: what, under which terms, for good. All or none. */
@Named("labelGenerate")
@ViewScoped
public class GenerateView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditedRelease edited;

    @Inject
    TracksView list;

    @Inject
    IsrcGeneration generation;

    @Inject
    TermsDesk terms;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private transient GenerationProposal proposal;
    private List<LookUpQuestion> questions = List.of();
    private boolean open;
    private boolean over;
    private Set<UUID> coded = Set.of();
    private boolean checked;
    private boolean accepted;
    private SigningForm signing;
    private transient List<Given> given;

    /** A code that was just assigned. */
    public record Given(String title, com.bemusix.backstage.identifiers.Isrc isrc) {
    }

    public void open() {
        open = true;
        lookAgain();
        given = null;
        checked = false;
        accepted = false;
        signing = new SigningForm(ownerOfRelease(), caller.name());
    }

    private String ownerOfRelease() {
        CopyrightLine line = edited.getRelease().details().pLine();
        return line == null || line.owner() == null ? caller.accountName() : line.owner();
    }

    public void close() {
        open = false;
        proposal = null;
        questions = List.of();
        given = null;
    }

    public GenerationProposal getProposal() {
        if (proposal == null && open) {
            proposal = generation.proposal(caller.account(), edited.getReleaseId());
        }
        return proposal;
    }

    /** Assigns the codes; what is missing is said at its place, and nothing is assigned then. */
    public void assign() {
        GenerationProposal shown = getProposal();
        if (shown.terms() == null) {
            return;
        }
        boolean complete = questions.stream().allMatch(each -> each.command().isPresent());
        if (!complete) {
            problems.say(null, words.of("generate.alike.needed"));
        }
        complete &= said(checked, "generate:checked", "generate.checked.needed");
        if (!shown.accepted()) {
            complete &= said(accepted, "generate:accepted", "generate.accepted.needed");
            complete &= signing.complete("generate", problems, words);
        }
        if (complete && (shown.accepted() || problems.tell(null, () -> accept(shown))) && problems.tell(null, this::generate)) {
            list.reload();
            edited.markSaved();
        }
        lookAgain();
    }

    private void lookAgain() {
        proposal = null;
        questions = asked();
        over = getProposal().candidates().isEmpty();
        coded = edited.getRelease().tracks().stream().filter(track -> track.code() != null).map(track -> track.id().value())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What the look-up found by now; what was answered before and is still asked stays answered. */
    private List<LookUpQuestion> asked() {
        List<LookUpQuestion> before = questions;
        return getProposal().candidates().stream().filter(candidate -> !candidate.alike().isEmpty())
                .map(candidate -> new LookUpQuestion(candidate).answeredAs(before)).collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean said(boolean fine, String clientId, String key) {
        if (!fine) {
            problems.say(clientId, words.of(key));
        }
        return fine;
    }

    private void accept(GenerationProposal shown) {
        terms.accept(caller.account(), signing.command(shown.terms().version()), caller.actor());
    }

    private void generate() {
        List<AnswerLookUp> answers = questions.stream().flatMap(each -> each.command().stream()).toList();
        Set<TrackId> drawn = generation.generate(caller.account(), edited.getReleaseId(), answers, caller.actor()).stream()
                .map(GeneratedCode::trackId).collect(Collectors.toSet());
        given = edited.reload().tracks().stream().filter(track -> drawn.contains(track.id()) && !coded.contains(track.id().value()))
                .map(track -> new Given(track.details().title(), track.code().isrc())).toList();
    }

    /** Whether there are terms that nobody has accepted for the label yet. */
    public boolean isTermsOpen() {
        return getProposal() != null && getProposal().terms() != null && !getProposal().accepted();
    }

    /** How many codes would be assigned, by what is answered so far. */
    public long getToAssign() {
        return getProposal().candidates().size() - questions.stream().filter(LookUpQuestion::withoutCode).count();
    }

    /** Whether something is missing that is said of the track, and not of the release. */
    public boolean lackingItself(Candidate candidate) {
        return candidate.missing().size() > (lackingDate(candidate) ? 1 : 0);
    }

    /** Whether the release has no date yet, from which the year of first publication comes. */
    public boolean lackingDate(Candidate candidate) {
        return candidate.missing().contains("yearOfFirstPublication");
    }

    /** The names of the missing fields, in words. */
    public String missing(Set<String> fields) {
        return fields.stream().map(field -> words.of("reference." + field)).collect(Collectors.joining(", "));
    }

    /** The codes that were just assigned, one a line. */
    public String getGivenText() {
        return given == null ? "" : given.stream().map(each -> each.isrc().value()).collect(Collectors.joining("\n"));
    }

    public String getStatement() {
        return NeverCodedStatement.text(NeverCodedStatement.CURRENT);
    }

    public List<LookUpQuestion> getQuestions() {
        return questions;
    }

    public List<Given> getGiven() {
        return given;
    }

    /** Whether codes were assigned, or all tracks turned out to need none. */
    public boolean isDone() {
        return given != null;
    }

    /** Whether no track waited for a code when the dialog was last drawn. */
    public boolean isOver() {
        return over;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }

    public SigningForm getSigning() {
        return signing;
    }
}
