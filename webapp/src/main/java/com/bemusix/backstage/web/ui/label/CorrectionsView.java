package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.LinkedMessage;
import com.bemusix.backstage.web.ui.support.Places;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Reasons;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** The page <code>/label/correction</code>: what a reviewer asked for last, the ways to the fields, answers, and handing in again. */
@Named("labelCorrection")
@ViewScoped
public class CorrectionsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/label/correction";

    @Inject
    ReleaseCatalog catalog;

    @Inject
    SubmissionDesk desk;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    ReleaseChecks checks;

    @Inject
    Places places;

    @Inject
    Reasons reasons;

    @Inject
    Words words;

    private String id;
    private UUID answering;
    private transient ReleaseView release;
    private transient List<Card> cards;

    /** A correction with the answer that is being written. */
    public static final class Card {

        private final CorrectionView correction;
        private String answer;

        private Card(CorrectionView correction) {
            this.correction = correction;
        }

        public CorrectionView getCorrection() {
            return correction;
        }

        public String getAnswer() {
            return answer;
        }

        public void setAnswer(String answer) {
            this.answer = answer;
        }
    }

    /** Another label's release is answered by the page for "not found". */
    public void load() {
        release = problems.find(() -> catalog.get(caller.account(), ReleaseId.parse(id))).orElse(null);
    }

    /** Says that it is meant that way. */
    public String answer(Card card) {
        answering = problems.pressedRow().orElse(null);
        if (answering == null) {
            return null;
        }
        String field = Components.getCurrentActionSource().getNamingContainer().getContainerClientId(Faces.getContext()) + ":reason";
        if (card.answer == null || card.answer.isBlank()) {
            problems.say(field, words.of("correction.answer.needed"));
            return null;
        }
        boolean answered = problems.tell(field, () -> desk.answer(caller.account(), answering, card.answer, caller.actor()));
        return answered ? done(HERE, "correction.answered") : null;
    }

    public String takeBack() {
        return problems.pressedRow()
            .filter(correction -> problems.tell(null, () -> desk.answer(caller.account(), correction, null, caller.actor())))
            .map(correction -> done(HERE, "correction.takenBack")).orElse(null);
    }

    /** Hands the release in again, or says what is open or blocks, each with the place to mend it. */
    public String resubmit() {
        release = null;
        cards = null;
        corrections().filter(CorrectionView::open)
            .forEach(each -> say(reasons.title(each.code()), each.target(), "#correction-" + each.id()));
        if (getOpen() > 0 || blocked()) {
            return null;
        }
        boolean handedIn = problems.tell(null, () -> desk.submit(caller.account(), getRelease().id(), caller.actor()));
        return handedIn ? done("/label/release", "correction.resubmitted") : null;
    }

    private boolean blocked() {
        List<Finding> blocking = checks.of(caller.account(), getRelease().id()).stream().filter(Finding::blocks).toList();
        blocking.forEach(each -> say(reasons.message(each), each.target(), EditorPlace.address(getRelease().id(), each.target())));
        return !blocking.isEmpty();
    }

    private void say(String text, Target target, String address) {
        problems.say(new LinkedMessage(words.of("correction.problem", places.of(target, getRelease()), text), address));
    }

    private String done(String page, String confirmation) {
        problems.confirm(words.of(confirmation));
        return page + "?faces-redirect=true&id=" + id;
    }

    public ReleaseView getRelease() {
        if (release == null) {
            release = catalog.get(caller.account(), ReleaseId.parse(id));
        }
        return release;
    }

    public List<Card> getCards() {
        if (cards == null) {
            cards = desk.corrections(caller.account(), getRelease().id()).stream().map(Card::new).toList();
        }
        return cards;
    }

    private Stream<CorrectionView> corrections() {
        return getCards().stream().map(Card::getCorrection);
    }

    /** Whether the release is with the label, so that it can be corrected. */
    public boolean isWithLabel() {
        return getRelease().state() == ReleaseState.CORRECTION_REQUESTED;
    }

    public long getOpen() {
        return corrections().filter(CorrectionView::open).count();
    }

    public long getDone() {
        return getCards().size() - getOpen();
    }

    /** The one to go on with. */
    public boolean isNext(CorrectionView correction) {
        return corrections().filter(CorrectionView::open).findFirst().filter(correction::equals).isPresent();
    }

    /** Whether its answer was just tried, so that the field for it stays open. */
    public boolean isAnswering(CorrectionView correction) {
        return correction.id().equals(answering);
    }

    /** The address of the field that it is about. */
    public String address(CorrectionView correction) {
        return EditorPlace.address(getRelease().id(), correction.target());
    }

    public String getArtists() {
        String artists = ArtistCredit.mainArtists(getRelease().details().artists());
        return artists == null ? words.of("releases.noArtist") : artists;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
