package com.bemusix.backstage.submission.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.submission.NoticeState;

/** The way of one notice to the mail server. Once it was accepted, nothing about it changes any more. */
@Entity
@Table(schema = "submission", name = "notice_delivery")
public class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    @Id
    @Column(name = "notice")
    private UUID id;

    @Column(nullable = false)
    private Instant nextTryAt;

    private int tries;
    private Instant lastTriedAt;
    private String lastError;
    private Instant sentAt;
    private String serverReply;
    private String recipients;

    protected Delivery() {
    }

    /** Due at once. */
    public Delivery(UUID notice, Instant now) {
        this.id = notice;
        this.nextTryAt = now;
    }

    /**
     * @param reply what the server said last
     * @param to    the addresses that it took
     * @param error what it said about those that it refused, null if it took all
     */
    public void accepted(Instant now, String reply, String to, String error) {
        tried(now, error);
        sentAt = now;
        serverReply = reply;
        recipients = to;
    }

    /** The pause doubles with every try, from a minute up to six hours. */
    public void failed(Instant now, String error) {
        tried(now, error);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private void tried(Instant now, String error) {
        tries++;
        lastTriedAt = now;
        lastError = error;
    }

    public NoticeState state() {
        if (sentAt != null) {
            return NoticeState.SENT;
        }
        return tries == 0 ? NoticeState.WAITING : NoticeState.FAILING;
    }

    public UUID notice() {
        return id;
    }

    public Instant nextTryAt() {
        return nextTryAt;
    }

    public int tries() {
        return tries;
    }

    public Instant lastTriedAt() {
        return lastTriedAt;
    }

    public String lastError() {
        return lastError;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String serverReply() {
        return serverReply;
    }

    public String recipients() {
        return recipients;
    }
}
