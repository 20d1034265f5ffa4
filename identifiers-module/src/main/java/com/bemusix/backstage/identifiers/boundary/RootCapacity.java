package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.DefaultRoots;
import com.bemusix.backstage.identifiers.control.ReleaseHundreds;
import com.bemusix.backstage.identifiers.control.RootDraw;
import com.bemusix.backstage.identifiers.control.RootUsage;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ReleaseBlock;

/**
 * How far the numbers of a label's roots are used up, and how long they will last. By release and track a release uses up a hundred at
 * once, of which {@value ReleaseBlock#TRACKS} numbers can be a track's; free, pace and plans count these then.
 */
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
    ReleaseHundreds hundreds;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /**
     * Recordings of a release that may need codes.
     *
     * @param due        the day of the release, or null
     * @param label      as the release names it, or null
     * @param recordings of which those that have a code need none
     */
    public record Need(ReleaseId release, LocalDate due, String label, Collection<RecordingId> recordings) {
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
        long recent = usage.since(root, now.minus(Duration.ofDays(CapacityForecast.LOOKED_BACK)), now);
        CapacityForecast forecast = CapacityForecast.of(free, recent, plans(root, year, needs), today);
        return new CapacityView(rootId, year, size, assigned, entered, reserved, imported,
            size - assigned - entered - reserved - imported - free, free, draw.peek(root, now).orElse(null), usage.days(root, year),
            forecast);
    }

    private List<CapacityForecast.Plan> plans(IsrcRoot root, int year, List<Need> needs) {
        Map<String, Boolean> ours = new HashMap<>();
        List<Need> here = needs.stream().filter(need -> ours.computeIfAbsent(need.label(),
            label -> defaults.of(root.account(), label).filter(root::equals).isPresent())).toList();
        Set<RecordingId> coded = assignments.coded(root.account(),
            here.stream().map(Need::recordings).flatMap(Collection::stream).toList());
        Set<ReleaseId> begun = hundreds.releases(root, year);
        return here.stream().map(need -> {
            long codes = need.recordings().stream().filter(recording -> !coded.contains(recording)).count();
            return new CapacityForecast.Plan(need.due(), root.policy() == NumberingPolicy.SEQUENTIAL ? codes
                : codes == 0 || begun.contains(need.release()) ? 0 : ReleaseBlock.TRACKS);
        }).toList();
    }
}
