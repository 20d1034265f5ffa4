package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.ChangePolicy;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.web.security.KnownCountry;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The form of a new version of a policy on <code>/staff/policies</code>. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PolicyTopic topic = PolicyTopic.REMASTER;
    @KnownCountry
    private String territory;
    private int basedOn;
    private PolicyAdvice advice = PolicyAdvice.ASK;
    private Severity severity = Severity.WARNS;
    private boolean justifiable = true;
    private Integer keepBelowSeconds;
    private Integer newAboveSeconds;
    private String rule;
    private String source;
    private String address;
    private LocalDate effectiveFrom;
    private String reason;

    /** What stands in that version, to be changed. */
    static PolicyForm of(PolicyView view) {
        Policy policy = view.policy();
        PolicyForm form = new PolicyForm();
        form.topic = policy.topic();
        form.territory = view.territory();
        form.basedOn = view.version();
        form.advice = policy.advice();
        form.severity = policy.severity();
        form.justifiable = policy.justifiable();
        form.keepBelowSeconds = policy.keepBelowSeconds();
        form.newAboveSeconds = policy.newAboveSeconds();
        form.rule = policy.citation().rule();
        form.source = policy.citation().source();
        form.address = policy.citation().address();
        return form;
    }

    /** The version holds from the start of the day, in UTC, or from now on. */
    ChangePolicy command() {
        Instant from = effectiveFrom == null ? null : effectiveFrom.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new ChangePolicy(topic, territory, basedOn, advice, severity, justifiable, keepBelowSeconds, newAboveSeconds, rule, source,
            address, from, reason);
    }

    public PolicyTopic getTopic() {
        return topic;
    }

    public void setTopic(PolicyTopic topic) {
        this.topic = topic;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** The version that is changed, 0 for a new one. */
    public int getBasedOn() {
        return basedOn;
    }

    public PolicyAdvice getAdvice() {
        return advice;
    }

    public void setAdvice(PolicyAdvice advice) {
        this.advice = advice;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public boolean isJustifiable() {
        return justifiable;
    }

    public void setJustifiable(boolean justifiable) {
        this.justifiable = justifiable;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public Integer getKeepBelowSeconds() {
        return keepBelowSeconds;
    }

    public void setKeepBelowSeconds(Integer keepBelowSeconds) {
        this.keepBelowSeconds = keepBelowSeconds;
    }

    public Integer getNewAboveSeconds() {
        return newAboveSeconds;
    }

    public void setNewAboveSeconds(Integer newAboveSeconds) {
        this.newAboveSeconds = newAboveSeconds;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
