package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.boundary.AnswerLookUp;
import com.bemusix.backstage.submission.boundary.GenerationProposal.Candidate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a recording that would get a code is one of those like it that have one. What was asked stays while the dialog is open. */
public class LookUpQuestion implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME = LookUpAnswer.SAME.name() + ' ';

    private final UUID track;
    private final String title;
    private final List<Known> known;
    private String answer;

    /** A recording of the label, as it was found. */
    public record Known(String isrc, String title, String version, String artist, Long durationMs) implements Serializable {

        public Isrc code() {
            return new Isrc(isrc);
        }

        /** What is answered if it is that one. */
        public String same() {
            return SAME + isrc;
        }
    }

    LookUpQuestion(Candidate candidate) {
        track = candidate.track().id().value();
        title = candidate.reference().title();
        known = candidate.alike().stream().map(each -> new Known(each.isrc().value(), each.reference().title(), each.reference().version(),
            each.reference().mainArtist(), each.reference().durationMs())).toList();
    }

    /** Keeps the answer to the same question. */
    LookUpQuestion answeredAs(List<LookUpQuestion> before) {
        before.stream().filter(each -> each.track.equals(track) && each.known.equals(known)).findFirst()
            .ifPresent(same -> answer = same.answer);
        return this;
    }

    /** Nothing while it is not answered. */
    Optional<AnswerLookUp> command() {
        if (answer == null) {
            return Optional.empty();
        }
        boolean same = answer.startsWith(SAME);
        List<Isrc> meant = same ? List.of(new Isrc(answer.substring(SAME.length()))) : known.stream().map(Known::code).toList();
        return Optional.of(new AnswerLookUp(new TrackId(track), same ? LookUpAnswer.SAME : LookUpAnswer.valueOf(answer), meant));
    }

    /** Whether the answer is one after which no code is drawn. */
    boolean withoutCode() {
        return command().filter(said -> !said.answer().drawsCode()).isPresent();
    }

    public String getTitle() {
        return title;
    }

    public List<Known> getKnown() {
        return known;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
