package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an account's releases will need before they go out. */
@ApplicationScoped
@Transactional
public class ReleasePlans {

    private final Releases releases;

    @Inject
    public ReleasePlans(Releases releases) {
        this.releases = releases;
    }

    protected ReleasePlans() {
        this(null);
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

    /** The names of labels that releases of the account carry, each spelling once, in the order of the alphabet. */
    public List<String> labels(AccountId account) {
        return releases.labels(account);
    }
}
