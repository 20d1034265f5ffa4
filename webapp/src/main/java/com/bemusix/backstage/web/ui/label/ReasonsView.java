package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** The card "Where sources differ" of the editor: what policies ask about the release, and the reasons that the label gives. */
@Named("labelReasons")
@ViewScoped
public class ReasonsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditedRelease edited;

    @Inject
    ReleaseChecks checks;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private Long version;
    private transient List<Card> cards;

    /** A finding with the reason that is being written. */
    public static final class Card {

        private final Finding finding;
        private String reason;

        private Card(Finding finding) {
            this.finding = finding;
            this.reason = finding.justification() == null || finding.justified() ? null : finding.justification().reason();
        }

        public Finding getFinding() {
            return finding;
        }

        /** How it stands: {@code answered}, {@code changed} since it was answered, {@code open}, or {@code firm} against any reason. */
        public String getState() {
            if (finding.justified()) {
                return "answered";
            }
            return !finding.question().justifiable() ? "firm" : finding.justification() == null ? "open" : "changed";
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    /** Keeps the reason for the way that stood on the page. */
    public String give(Card card) {
        String field = Components.getCurrentActionSource().getNamingContainer().getContainerClientId(Faces.getContext()) + ":reason";
        if (card.reason == null || card.reason.isBlank()) {
            problems.say(field, words.of("reasons.needed"));
            return null;
        }
        return pressed().filter(of -> problems.tell(field, () -> checks.justify(caller.account(), edited.getReleaseId(),
                new JustifyFinding(of.code(), of.target(), of.choice(), card.reason), version, caller.actor())))
            .map(of -> done("reasons.given")).orElse(null);
    }

    public String takeBack() {
        return pressed().filter(of -> problems.tell(null, () -> checks.takeBack(caller.account(), edited.getReleaseId(), of.code(),
                of.target(), version, caller.actor())))
            .map(of -> done("reasons.takenBack")).orElse(null);
    }

    /** What the button that was pressed is about, wherever its row stands by now. */
    private record Pressed(ReasonCode code, String target, PolicyAdvice choice) {
    }

    private Optional<Pressed> pressed() {
        return problems.find(() -> new Pressed(ReasonCode.of(Faces.getRequestParameter("code")).orElseThrow(IllegalArgumentException::new),
            String.valueOf(Faces.getRequestParameter("target")),
            PolicyAdvice.valueOf(String.valueOf(Faces.getRequestParameter("choice")))));
    }

    private String done(String confirmation) {
        problems.confirm(words.of(confirmation));
        return "/label/release-edit?faces-redirect=true&id=" + edited.getReleaseId() + "&section=SUBMIT";
    }

    /** What policies ask, as it was when the page was opened. */
    public List<Card> getCards() {
        if (cards == null) {
            version = version == null ? edited.getRelease().version() : version;
            cards = edited.getFindings().stream().filter(finding -> finding.question() != null).map(Card::new).toList();
        }
        return cards;
    }

    /** The address of the place that the finding is about, to go the other way. */
    public String address(Finding finding) {
        return EditorPlace.address(edited.getReleaseId(), finding.target());
    }
}
