package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.control.PolicyVersions;
import com.bemusix.backstage.catalog.entity.PolicyVersion;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules on which published sources differ, by the territory of the registrant. A change is a new version; the ones before stay, and what
 * was found under them keeps quoting them.
 */
@ApplicationScoped
@Transactional
public class Policies {

    @Inject
    PolicyVersions versions;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * What holds for a registrant there: of each topic the territory's own policy, or the one for all others.
     *
     * @param territory ISO 3166-1 alpha-2; null if it is not known
     */
    public Map<PolicyTopic, Policy> of(String territory) {
        Map<PolicyTopic, Policy> policies = new EnumMap<>(PolicyTopic.class);
        // the policies for all others come first
        for (PolicyView latest : inForce()) {
            if (latest.territory() == null || latest.territory().equals(territory)) {
                policies.put(latest.policy().topic(), latest.policy());
            }
        }
        return policies;
    }

    /** The latest version of each topic and territory; of a topic the one for all others first. */
    public List<PolicyView> inForce() {
        Map<String, PolicyView> latest = new LinkedHashMap<>();
        all().forEach(version -> latest.putIfAbsent(version.policy().topic() + " " + version.territory(), version));
        return List.copyOf(latest.values());
    }

    /** Every version; of each topic and territory the latest first. */
    public List<PolicyView> all() {
        return versions.all().stream().map(PolicyView::of).toList();
    }

    /**
     * @throws CatalogException POLICY_SUPERSEDED if somebody else made a version since the one that was looked at, POLICY_SECONDS if
     *     lengths are missing, in the wrong order, or given for another topic than LENGTH_CHANGE
     */
    public PolicyView change(@Valid ChangePolicy command, Actor actor) {
        if (!command.hasItsSeconds()) {
            throw new CatalogException(Kind.POLICY_SECONDS);
        }
        PolicyVersion version = new PolicyVersion(command.policy(), command.territory(), command.basedOn() + 1, clock.instant(),
                actor.name(), command.reason());
        versions.add(version);
        String subject = command.territory() == null ? command.topic().name() : command.topic() + " " + command.territory();
        audit.fire(new Audited(null, actor, "POLICY_CHANGED", subject, "version " + version.version() + ": " + command.reason()));
        return PolicyView.of(version);
    }
}
