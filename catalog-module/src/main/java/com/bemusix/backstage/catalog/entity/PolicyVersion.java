package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.Citation;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What held on a topic for the registrants of a territory, or for all others, from some moment on. Never changed. */
@Entity
@Table(name = "policy", schema = "catalog")
public class PolicyVersion {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private PolicyTopic topic;
    private String territory;
    private int version;
    @Enumerated(EnumType.STRING)
    private PolicyAdvice advice;
    @Enumerated(EnumType.STRING)
    private Severity severity;
    private boolean justifiable;
    private Integer keepBelowSeconds;
    private Integer newAboveSeconds;
    private String rule;
    private String source;
    private String address;
    private Instant at;
    private Instant effectiveFrom;
    private String byName;
    private String reason;

    protected PolicyVersion() {
    }

    public PolicyVersion(Policy policy, String territory, int version, Instant at, Instant effectiveFrom, String byName, String reason) {
        this.id = UniqueId.next();
        this.topic = policy.topic();
        this.territory = territory;
        this.version = version;
        this.advice = policy.advice();
        this.severity = policy.severity();
        this.justifiable = policy.justifiable();
        this.keepBelowSeconds = policy.keepBelowSeconds();
        this.newAboveSeconds = policy.newAboveSeconds();
        this.rule = policy.citation().rule();
        this.source = policy.citation().source();
        this.address = policy.citation().address();
        this.at = at;
        this.effectiveFrom = effectiveFrom;
        this.byName = byName;
        this.reason = reason;
    }

    public Policy policy() {
        return new Policy(topic, advice, severity, justifiable, keepBelowSeconds, newAboveSeconds, new Citation(rule, source, address));
    }

    public PolicyTopic topic() {
        return topic;
    }

    /** ISO 3166-1 alpha-2; null for all territories that have none of their own. */
    public String territory() {
        return territory;
    }

    /** From 1 for each topic and territory. */
    public int version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    /** From when on it holds; not before it was made. */
    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public String by() {
        return byName;
    }

    public String reason() {
        return reason;
    }
}
