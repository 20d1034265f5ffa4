package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.PolicyAdvice;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
     * What holds now for a registrant there: of each topic the territory's own policy, or the one for all others.
     *
     * @param territory ISO 3166-1 alpha-2; null if it is not known
     */
    public Map<PolicyTopic, PolicyView> of(String territory) {
        Map<PolicyTopic, PolicyView> policies = new EnumMap<>(PolicyTopic.class);
        // the policies for all others come first
        for (PolicyView holding : inForce()) {
            if (holding.territory() == null || holding.territory().equals(territory)) {
                policies.put(holding.policy().topic(), holding);
            }
        }
        return policies;
    }

    /** Of each topic and territory the latest version that holds by now; of a topic the one for all others first. */
    public List<PolicyView> inForce() {
        Instant now = now();
        Map<String, PolicyView> latest = new LinkedHashMap<>();
        all().stream().filter(version -> !version.effectiveFrom().isAfter(now))
                .forEach(version -> latest.putIfAbsent(version.policy().topic() + " " + version.territory(), version));
        return List.copyOf(latest.values());
    }

    /** Every version, also those that do not hold yet; of each topic and territory the latest first. */
    public List<PolicyView> all() {
        return versions.all().stream().map(PolicyView::of).toList();
    }

    /**
     * Makes the next version. It takes the place of every earlier one from its beginning on, also of one that has not begun.
     *
     * @throws CatalogException POLICY_SUPERSEDED if somebody else made a version since the one that was looked at, POLICY_SECONDS if
     *     lengths are missing, in the wrong order, or given for another topic than LENGTH_CHANGE, POLICY_ASKS if it asks and takes no
     *     reason, POLICY_EFFECTIVE_IN_PAST
     */
    public PolicyView change(@Valid ChangePolicy command, Actor actor) {
        Instant now = now();
        Instant from = command.effectiveFrom() == null ? now : command.effectiveFrom().truncatedTo(ChronoUnit.MICROS);
        refuseUnless(command.hasItsSeconds(), Kind.POLICY_SECONDS);
        refuseUnless(command.justifiable() || command.advice() != PolicyAdvice.ASK, Kind.POLICY_ASKS);
        refuseUnless(!from.isBefore(now), Kind.POLICY_EFFECTIVE_IN_PAST);
        PolicyVersion version = new PolicyVersion(command.policy(), command.territory(), command.basedOn() + 1, now, from, actor.name(),
                command.reason());
        versions.add(version);
        String subject = command.territory() == null ? command.topic().name() : command.topic() + " " + command.territory();
        audit.fire(new Audited(null, actor, "POLICY_CHANGED", subject,
                "version " + version.version() + " from " + from + ": " + command.reason()));
        return PolicyView.of(version);
    }

    private static void refuseUnless(boolean met, Kind kind) {
        if (!met) {
            throw new CatalogException(kind);
        }
    }

    /** In microseconds, as the database keeps it: a version that is to hold now does so at once. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
