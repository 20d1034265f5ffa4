package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.boundary.ChangePolicy;
import com.bemusix.backstage.catalog.boundary.Policies;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * <code>/staff/policies</code>: rules on which sources differ, with their versions. The policy to be changed stands in the URL; without
 * one the form makes a policy for a further territory.
 */
@Named("staffPolicies")
@ViewScoped
public class PoliciesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Policies policies;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private String topic;
    private String territory;
    private PolicyForm form = new PolicyForm();

    /**
     * A policy as it holds now, or will first.
     *
     * @param holding whether it holds by now
     * @param next    the version that will take its place, or null
     */
    public record Row(PolicyView view, boolean holding, PolicyView next) {
    }

    /** Puts the policy that the address names into the form, in its latest version; any other address begins a new one. */
    public void load() {
        policies.all().stream().filter(this::isNamed).findFirst().ifPresent(view -> form = PolicyForm.of(view));
    }

    private boolean isNamed(PolicyView view) {
        return view.policy().topic().name().equals(topic) && Objects.equals(view.territory(), territory);
    }

    /** Makes the form the next version of its policy. */
    public String change() {
        boolean changed = problems.tell("change:", () -> policies.change(form.command(), caller.actor()));
        if (changed) {
            problems.confirm(form.getEffectiveFrom() == null ? words.of("policies.changed")
                : words.of("policies.changedFrom", words.day(form.getEffectiveFrom())));
        }
        return changed ? "/staff/policies?faces-redirect=true" : null;
    }

    /** Every policy, of a topic the one for all others first. */
    public List<Row> getRows() {
        Map<String, List<PolicyView>> versions = policies.all().stream().collect(Collectors.groupingBy(
            view -> view.policy().topic() + " " + view.territory(), LinkedHashMap::new, Collectors.toList()));
        return versions.values().stream().map(this::row).toList();
    }

    /** @param latestFirst all versions of one policy */
    private Row row(List<PolicyView> latestFirst) {
        PolicyView latest = latestFirst.get(0);
        Optional<PolicyView> holding = latestFirst.stream().filter(this::begun).findFirst();
        return new Row(holding.orElse(latest), holding.isPresent(), holding.isPresent() && !begun(latest) ? latest : null);
    }

    private boolean begun(PolicyView view) {
        return !view.effectiveFrom().isAfter(clock.instant());
    }

    /** Every version of the policy in the form, the latest first. */
    public List<PolicyView> getVersions() {
        return policies.all().stream().filter(this::isNamed).toList();
    }

    /** For whom it holds. */
    public String place(PolicyView view) {
        return view.territory() == null ? words.of("policies.everywhere")
            : new Locale("", view.territory()).getDisplayCountry(Locale.ENGLISH);
    }

    /** The day on which it begins to hold, where the caller is. */
    public LocalDate beginning(PolicyView view) {
        return LocalDate.ofInstant(view.effectiveFrom(), caller.zone());
    }

    /** What the address of a source looks like. */
    public String getAddressForm() {
        return ChangePolicy.ADDRESS;
    }

    /** Whether the form changes a policy that there is. */
    public boolean isChanging() {
        return form.getBasedOn() > 0;
    }

    public PolicyForm getForm() {
        return form;
    }

    public PolicyTopic[] getTopics() {
        return PolicyTopic.values();
    }

    public PolicyAdvice[] getAdvices() {
        return PolicyAdvice.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }
}
