package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.PlannedRelease;
import com.bemusix.backstage.identifiers.boundary.CapacityForecast;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import com.bemusix.backstage.web.PlannedCodes;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The numbers of the label's roots with the sentences about them, the same on the page of the roots and on the dashboard. */
@Named("labelCapacity")
@RequestScoped
public class CapacityWords {

    @Inject
    PlannedCodes planned;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private final Map<UUID, CapacityView> known = new HashMap<>();
    private final Map<UUID, List<PlannedRelease>> releases = new HashMap<>();

    /** Read once in a request. */
    public CapacityView of(UUID rootId) {
        return known.computeIfAbsent(rootId, id -> planned.capacity(caller.account(), id));
    }

    public RootChart chart(UUID rootId) {
        CapacityView capacity = of(rootId);
        LocalDate today = LocalDate.now(clock.withZone(caller.zone()));
        return new RootChart(capacity, today.getYear() == capacity.year() ? today : LocalDate.of(capacity.year(), 12, 31));
    }

    /** All numbers in one sentence. */
    public String gauge(UUID rootId) {
        CapacityView capacity = of(rootId);
        return words.of("capacity.gauge", capacity.assigned() + capacity.entered(), capacity.reserved(), capacity.free(),
            capacity.imported() + capacity.lost());
    }

    /** What is left of the root, in a few words. */
    public String left(RootView root) {
        if (!root.status().usable()) {
            return words.of("capacity.left.stopped", words.name(root.status()), root.usage().stream().mapToLong(YearUsage::used).sum());
        }
        CapacityView capacity = of(root.id());
        LocalDate full = capacity.forecast().runsOut();
        return full == null || capacity.free() == 0 ? words.of("capacity.left", capacity.free(), Integer.toString(capacity.year()))
            : words.of("capacity.left.until", capacity.free(), words.day(full));
    }

    /** What the picture says, in one sentence. */
    public String picture(UUID rootId) {
        CapacityView capacity = of(rootId);
        return words.of("capacity.picture", Integer.toString(capacity.year()), capacity.assigned() + capacity.entered(), capacity.size(),
            capacity.reserved(), lasting(capacity.forecast()));
    }

    /** How long the free numbers last; the same words stand in the picture. */
    public String lasting(UUID rootId) {
        return lasting(of(rootId).forecast());
    }

    private String lasting(CapacityForecast forecast) {
        return forecast.runsOut() == null ? words.of("capacity.lasts") : words.of("capacity.fullAbout", words.day(forecast.runsOut()));
    }

    /** How fast they go. */
    public String pace(UUID rootId) {
        double perWeek = of(rootId).forecast().perWeek();
        return perWeek == 0 ? words.of("capacity.noPace") : words.of("capacity.atPace", perWeek);
    }

    /** What to do about it. */
    public String advice(UUID rootId) {
        CapacityView capacity = of(rootId);
        if (capacity.free() == 0) {
            return words.of("capacity.full", Integer.toString(capacity.year()));
        }
        LocalDate full = capacity.forecast().runsOut();
        String key = full == null ? "capacity.few" : capacity.forecast().perWeek() == 0 ? "capacity.soonPlanned" : "capacity.soon";
        return words.of(key, capacity.free(), capacity.size(),
            Integer.toString(capacity.year()), capacity.forecast().perWeek(), words.day(full));
    }

    /** What planned releases need, and whether it fits. */
    public String plan(UUID rootId) {
        CapacityView capacity = of(rootId);
        long need = capacity.forecast().planned();
        return need == 0 ? "" : words.of(need <= capacity.free() ? "capacity.planFits" : "capacity.planTooMuch", need, capacity.free());
    }

    /** The first releases that will need numbers of the root before the year ends. */
    public List<PlannedRelease> planned(UUID rootId) {
        return releases.computeIfAbsent(rootId, id -> planned.releases(caller.account(), id, LocalDate.of(of(id).year(), 12, 31)));
    }
}
