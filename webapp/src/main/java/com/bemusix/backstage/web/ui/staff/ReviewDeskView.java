package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.RequestCorrection;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewFinding;
import com.bemusix.backstage.submission.boundary.ReviewView;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Places;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Reasons;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** <code>/staff/review</code>: one release as it was handed in, what the machine and the reviewer found, and the decision. */
@Named("staffReview")
@ViewScoped
public class ReviewDeskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/staff/review-queue?faces-redirect=true";

    /** A reason that the reviewer is about to send to the label. */
    public record Draft(String code, String target, String remark) implements Serializable {
    }

    @Inject
    ReviewDesk desk;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Places places;

    @Inject
    Reasons reasons;

    @Inject
    Words words;

    private String id;
    private String view;
    private final ArrayList<Draft> drafts = new ArrayList<>();
    private String code;
    private String target = "";
    private String remark;
    private String decisionRemark;
    private transient ReviewView review;

    /** Reads the release; an unknown or mistyped id is answered by the page for "not found". */
    public void load() {
        review = problems.find(() -> desk.get(UUID.fromString(id))).orElse(null);
        if (review != null && view == null) {
            view = review.changes().isEmpty() ? "metadata" : "changes";
        }
    }

    /** Puts the reason in the fields on the list. */
    public void add() {
        if (ReasonCode.of(code).isEmpty()) {
            problems.say("reasons:code", words.of("desk.reason.unknown"));
            return;
        }
        drafts.add(new Draft(code, target == null ? "" : target, remark));
        code = null;
        target = "";
        remark = null;
    }

    /** Asks the label to mend what the machine found: the finding beside the button that was pressed, if it still stands. */
    public void askToFix() {
        getReview().findings().stream()
                .filter(each -> each.code().name().equals(Faces.getRequestParameter("code")))
                .filter(each -> each.target().pointer().equals(Faces.getRequestParameter("target")))
                .forEach(each -> drafts.add(new Draft(each.code().name(), each.target().pointer(), reasons.message(each))));
    }

    public void remove(Draft draft) {
        drafts.remove(draft);
    }

    public String claim() {
        return decide(() -> desk.claim(submission(), reviewer()), null);
    }

    public String giveBack() {
        return decide(() -> desk.unclaim(submission(), reviewer()), QUEUE);
    }

    public String approve() {
        return decide(() -> desk.approve(submission(), decisionRemark, reviewer()), QUEUE);
    }

    /** Sends the list to the label. */
    public String requestCorrection() {
        List<ReviewFinding> findings = drafts.stream().map(each -> new ReviewFinding(each.code(), each.target(), each.remark())).toList();
        return decide(() -> desk.requestCorrection(submission(), new RequestCorrection(findings), reviewer()), QUEUE);
    }

    /** Refuses the release for good, for the reason in the fields. */
    public String reject() {
        if (ReasonCode.of(code).isEmpty()) {
            problems.say("reasons:code", words.of("desk.reject.needsReason"));
            return null;
        }
        return decide(() -> desk.reject(submission(), code, decisionRemark, reviewer()), QUEUE);
    }

    private String decide(Problems.Step decision, String next) {
        if (problems.tell(null, decision)) {
            return next == null ? "/staff/review?faces-redirect=true&id=" + id : next;
        }
        review = null;
        return null;
    }

    private Reviewer reviewer() {
        return new Reviewer(caller.actor(), caller.ownAccount().orElse(null));
    }

    private UUID submission() {
        return UUID.fromString(id);
    }

    public ReviewView getReview() {
        if (review == null) {
            load();
        }
        return review;
    }

    /** Whether the caller has claimed it and may decide. */
    public boolean isMine() {
        return getReview().submission().state() == ReleaseState.IN_REVIEW
                && caller.person().equals(getReview().submission().claimedById());
    }

    /** Whether the caller may claim it: it waits, and it is not of the caller's own label. */
    public boolean isClaimable() {
        return caller.isCanReview() && getReview().submission().state() == ReleaseState.SUBMITTED && !isOwn();
    }

    public boolean isOwn() {
        return caller.ownAccount().equals(Optional.of(getReview().submission().account()));
    }

    public String getLabel() {
        return accounts.get(getReview().submission().account()).name();
    }

    /** What was known like the recording of the track when a code was asked for; nothing if none was. */
    public List<LookUpView> lookUps(TrackView track) {
        return Optional.ofNullable(getReview().lookUps().get(track.recordingId())).stream().toList();
    }

    /** The reason code of a draft. */
    public ReasonCode reason(Draft draft) {
        return ReasonCode.of(draft.code()).orElseThrow();
    }

    public String place(Draft draft) {
        return places.of(Target.parse(draft.target()), getReview().release());
    }

    public List<Places.Place> getPlaces() {
        return places.all(getReview().release());
    }

    public List<Draft> getDrafts() {
        return drafts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getDecisionRemark() {
        return decisionRemark;
    }

    public void setDecisionRemark(String decisionRemark) {
        this.decisionRemark = decisionRemark;
    }
}
