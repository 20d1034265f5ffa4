package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.DefaultRoots;
import com.bemusix.backstage.identifiers.control.RootDraw;
import com.bemusix.backstage.identifiers.control.RootUsage;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/** How far the numbers of a label's roots are used up, and how long they will last. */
@ApplicationScoped
@Transactional
public class RootCapacity {

    @Inject
    Roots roots;

    @Inject
    DefaultRoots defaults;

    @Inject
    RootUsage usage;

    @Inject
    RootDraw draw;

    @Inject
    Clock clock;

    /**
     * Codes that releases of a label will need.
     *
     * @param label as the releases name it, or null
     */
    public record Need(String label, CapacityForecast.Plan plan) {
    }

    /**
     * The present year of reference.
     *
     * @param needs what planned releases need; they are taken to be numbered from the default root of their label, or else of the account
     * @throws RegistryException of kind NOT_FOUND
     */
    public CapacityView of(AccountId account, UUID rootId, List<Need> needs) {
        IsrcRoot root = roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        Instant now = clock.instant();
        LocalDate today = root.dayOf(now);
        int year = today.getYear();
        long size = root.years().in(year).size();
        long assigned = usage.bound(root, year, true);
        long entered = usage.bound(root, year, false);
        long reserved = usage.reserved(root, year, today);
        long imported = usage.imported(root, year);
        long free = usage.free(root, year);
        long recent = usage.since(root, now.minus(Duration.ofDays(CapacityForecast.LOOKED_BACK)));
        CapacityForecast forecast = CapacityForecast.of(free, recent, plans(root, needs), today);
        return new CapacityView(rootId, year, size, assigned, entered, reserved, imported,
            size - assigned - entered - reserved - imported - free, free, draw.peek(root, now).orElse(null), usage.days(root, year),
            forecast);
    }

    private List<CapacityForecast.Plan> plans(IsrcRoot root, List<Need> needs) {
        return needs.stream().filter(need -> defaults.of(root.account(), need.label()).filter(root::equals).isPresent())
            .map(Need::plan).toList();
    }
}
