package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.control.Notices;

/**
 * The notices to owners of every batch of codes that was issued for them, which an ISRC Manager owes (IFPI, ISRC Managers), and what
 * became of them. They are written by the transaction that draws the codes; whoever carries them takes one, brings it to a mail server and
 * says how that ended, all in one transaction, so that no other carrier sends it too.
 */
@ApplicationScoped
@Transactional
public class NoticeDesk {

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /** The notices of the account, the newest first. */
    public Page<NoticeView> of(AccountId account, PageRequest page) {
        return notices.search(account, null, page).map(NoticeView::of);
    }

    /**
     * Those of all accounts, the newest first; for staff.
     *
     * @param state null for every one
     */
    public Page<NoticeView> all(NoticeState state, PageRequest page) {
        return notices.search(null, state, page).map(NoticeView::of);
    }

    /** How many there are in that state, of all accounts. */
    public long count(NoticeState state) {
        return notices.count(state);
    }

    /**
     * Ends the pause of every notice that failed, so that it is tried at once: for staff, when the mail server is there again.
     *
     * @return how many there were, without those that are tried at this moment
     */
    public int retry(Actor actor) {
        int failed = notices.endPauses(now());
        audit.fire(new Audited(null, actor, "NOTICES_RETRIED", Integer.toString(failed), null));
        return failed;
    }

    /** Takes one that is due: until the transaction ends nobody else can. Empty if none is due, or others hold all that are. */
    public Optional<NoticeView> takeDue() {
        return notices.lockDue().map(NoticeView::of);
    }

    /**
     * A mail server took it, for good.
     *
     * @param reply what the server said last
     * @param to    the addresses that it took
     * @param error what it said about those that it refused, null if it took all
     * @throws SubmissionException {@code NOT_FOUND}
     */
    public void accepted(UUID id, String reply, String to, String error) {
        locked(id).delivery().accepted(now(), reply, to, error);
    }

    /** No mail server took it this time; it is tried again. @throws SubmissionException {@code NOT_FOUND} */
    public void failed(UUID id, String error) {
        locked(id).delivery().failed(now(), error);
    }

    private Notices.Sent locked(UUID id) {
        return notices.lock(id).orElseThrow(() -> new SubmissionException(Kind.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
