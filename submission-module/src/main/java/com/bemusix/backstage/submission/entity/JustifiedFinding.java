package com.bemusix.backstage.submission.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Justification;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;

/** What a label said about a finding of a policy. Of several about the same place the latest counts; taking one back is a further one. */
@Entity
@Table(schema = "submission", name = "justification")
public class JustifiedFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "justification_number")
    @SequenceGenerator(name = "justification_number", schema = "submission", sequenceName = "justification_number", allocationSize = 1)
    private Long number;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(nullable = false, updatable = false)
    private UUID release;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReasonCode code;

    @Column(nullable = false, updatable = false)
    private String target;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PolicyAdvice choice;

    @Column(updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String about;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PolicyTopic topic;

    @Column(updatable = false)
    private String territory;

    @Column(nullable = false, updatable = false)
    private int policyVersion;

    @Embedded
    private Testimony testimony;

    protected JustifiedFinding() {
    }

    /**
     * @param finding under a policy
     * @param reason  why the release goes the way it goes
     */
    public JustifiedFinding(ReleaseView release, Finding finding, String reason, Testimony testimony) {
        this.account = release.account().value();
        this.release = release.id().value();
        this.code = finding.code();
        this.target = finding.target().pointer();
        this.choice = finding.question().present();
        this.reason = reason;
        this.about = finding.question().about();
        this.topic = finding.question().topic();
        this.territory = finding.question().territory();
        this.policyVersion = finding.question().version();
        this.testimony = testimony;
    }

    /** What takes this one back. */
    public JustifiedFinding takenBack(Testimony said) {
        JustifiedFinding end = new JustifiedFinding();
        end.account = account;
        end.release = release;
        end.code = code;
        end.target = target;
        end.about = about;
        end.topic = topic;
        end.territory = territory;
        end.policyVersion = policyVersion;
        end.testimony = said;
        return end;
    }

    /** Whether it says something, and does not just take back what was said before. */
    public boolean stands() {
        return choice != null;
    }

    /** Whether it was said of what is found at that place for that reason, which may have changed since. */
    public boolean isOf(ReasonCode reasonCode, String pointer) {
        return code == reasonCode && target.equals(pointer);
    }

    /** What was said. */
    public Justification words() {
        return new Justification(choice, reason, about, territory, policyVersion, testimony.at(), testimony.personName());
    }
}
