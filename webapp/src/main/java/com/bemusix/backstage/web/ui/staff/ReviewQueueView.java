package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.submission.boundary.SubmissionSummary;
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
import java.util.UUID;
import java.util.stream.Collectors;

/** <code>/staff/review-queue</code>: what waits for a reviewer, the longest waiting first, by lane. */
@Named("staffReviewQueue")
@ViewScoped
public class ReviewQueueView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 25;
    private static final String DESK = "/staff/review?faces-redirect=true&id=";

    /** A lane of the queue: the state it holds, null for everything that is being checked. */
    public record Lane(String name, ReleaseState state) {
    }

    private static final List<Lane> LANES = List.of(
            new Lane("open", null),
            new Lane("waiting", ReleaseState.SUBMITTED),
            new Lane("inReview", ReleaseState.IN_REVIEW),
            new Lane("sentBack", ReleaseState.CORRECTION_REQUESTED),
            new Lane("approved", ReleaseState.APPROVED),
            new Lane("rejected", ReleaseState.REJECTED));

    @Inject
    ReviewDesk desk;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String lane = LANES.get(0).name();
    private String page;
    private transient Page<SubmissionSummary> rows;
    private transient Map<AccountId, String> names;

    /** Reads the lane that the address names. */
    public void load() {
        rows = desk.queue(current().state(), new PageRequest(ROWS, page));
        names = accounts.names(rows.items().stream().map(SubmissionSummary::account).collect(Collectors.toSet()));
    }

    /** Claims the longest waiting release that the caller may decide on, and opens it. */
    public String takeNext() {
        for (SubmissionSummary waiting : desk.queue(ReleaseState.SUBMITTED, new PageRequest(PageRequest.MAX_LIMIT, null)).items()) {
            if (!isOwn(waiting) && claimed(waiting.id())) {
                return DESK + waiting.id();
            }
        }
        problems.say(null, words.of("queue.nothingToTake"));
        load();
        return null;
    }

    /** Claims the release whose button was pressed, as it stood on the page, and opens it; says why when somebody was faster. */
    public String claim() {
        UUID submission = problems.pressedRow().orElse(null);
        if (submission == null) {
            return null;
        }
        if (problems.tell(null, () -> desk.claim(submission, reviewer()))) {
            return DESK + submission;
        }
        load();
        return null;
    }

    private boolean claimed(UUID submission) {
        try {
            desk.claim(submission, reviewer());
            return true;
        } catch (SubmissionException taken) {
            return false;
        }
    }

    private Reviewer reviewer() {
        return new Reviewer(caller.actor(), caller.ownAccount().orElse(null));
    }

    /** Whether it belongs to the caller's own label, on which the caller does not decide. */
    public boolean isOwn(SubmissionSummary row) {
        return caller.ownAccount().filter(row.account()::equals).isPresent();
    }

    public String label(SubmissionSummary row) {
        return names.getOrDefault(row.account(), "");
    }

    private Lane current() {
        return LANES.stream().filter(each -> each.name().equals(lane)).findFirst().orElse(LANES.get(0));
    }

    public List<Lane> getLanes() {
        return LANES;
    }

    public List<SubmissionSummary> getRows() {
        return read().items();
    }

    /** The token of the next page, null on the last. */
    public String getNext() {
        return read().nextPageToken();
    }

    private Page<SubmissionSummary> read() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public String getLane() {
        return current().name();
    }

    public void setLane(String lane) {
        this.lane = lane;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
