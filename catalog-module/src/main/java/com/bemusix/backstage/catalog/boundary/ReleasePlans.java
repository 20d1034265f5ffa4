package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an account's releases will need before they go out. */
@ApplicationScoped
@Transactional
public class ReleasePlans {

    private static final int SHOWN = 5;

    private final Releases releases;
    private final IsrcRegistry isrcs;

    @Inject
    public ReleasePlans(Releases releases, IsrcRegistry isrcs) {
        this.releases = releases;
        this.isrcs = isrcs;
    }

    protected ReleasePlans() {
        this(null, null);
    }

    /**
     * The recordings whose label has made one of these choices about their code, by release, the earliest date first. Some of them may have
     * a code by now.
     */
    public List<PlannedTracks> choosing(AccountId account, Set<IsrcChoice> choices) {
        Map<ReleaseId, PlannedTracks> plans = new LinkedHashMap<>();
        Set<RecordingId> seen = new HashSet<>();
        releases.choosing(account, choices).stream().filter(found -> seen.add(found.recording())).forEach(found -> plans
                .computeIfAbsent(found.release(), id -> new PlannedTracks(id, found.releaseDate(), found.label(), new ArrayList<>()))
                .recordings().add(found.recording()));
        return List.copyOf(plans.values());
    }

    /** The first of the plans that still need codes, with their titles; as many as a person looks through. */
    public List<PlannedRelease> first(AccountId account, List<PlannedTracks> plans) {
        Set<RecordingId> coded = isrcs.coded(account, plans.stream().map(PlannedTracks::recordings).flatMap(Collection::stream).toList());
        Map<ReleaseId, Long> open = new LinkedHashMap<>();
        plans.forEach(plan -> open.put(plan.release(), plan.recordings().stream().filter(recording -> !coded.contains(recording)).count()));
        open.values().removeIf(recordings -> recordings == 0);
        List<ReleaseId> shown = open.keySet().stream().limit(SHOWN).toList();
        Map<ReleaseId, Release> found = releases.among(account, shown).stream()
                .collect(Collectors.toMap(Release::id, Function.identity()));
        return shown.stream().filter(found::containsKey).map(found::get)
                .map(release -> new PlannedRelease(release.id(), release.title(), release.releaseDate(), open.get(release.id()))).toList();
    }

    /** The names of labels that releases of the account carry, each spelling once, in the order of the alphabet. */
    public List<String> labels(AccountId account) {
        return releases.labels(account);
    }
}
