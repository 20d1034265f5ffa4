package com.bemusix.backstage.submission.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.Actor;

/** One step of a submission from state to state: who, when, why. */
@Entity
@Table(schema = "submission", name = "move")
public class Move {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "move_number")
    @SequenceGenerator(name = "move_number", schema = "submission", sequenceName = "move_number", allocationSize = 1)
    private Long number;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReleaseMove move;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false, updatable = false)
    private ReleaseState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, updatable = false)
    private ReleaseState to;

    @Column(name = "moved_at", nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReasonCode reasonCode;

    @Column(updatable = false)
    private String reason;

    protected Move() {
    }

    Move(UUID submission, ReleaseMove move, ReleaseState from, ReleaseState to, Step step) {
        this.submission = submission;
        this.move = move;
        this.from = from;
        this.to = to;
        this.at = step.at();
        this.person = step.actor().person();
        this.personName = step.actor().name();
        this.reasonCode = step.reasonCode();
        this.reason = step.reason();
    }

    /**
     * The circumstances of a move.
     *
     * @param reasonCode why, of the closed list; null where none is asked for
     * @param reason     why, in words; may be null
     */
    public record Step(Actor actor, Instant at, ReasonCode reasonCode, String reason) {

        /** The time is kept in microseconds, as the database keeps it. */
        public Step {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        public Step(Actor actor, Instant at) {
            this(actor, at, null, null);
        }
    }

    public ReleaseMove move() {
        return move;
    }

    public ReleaseState from() {
        return from;
    }

    public ReleaseState to() {
        return to;
    }

    public Instant at() {
        return at;
    }

    public String personName() {
        return personName;
    }

    public ReasonCode reasonCode() {
        return reasonCode;
    }

    public String reason() {
        return reason;
    }
}
