package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
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

    /** How many tracks wait for a decision about their code, by date of release and label. */
    public List<PlannedTracks> undecided(AccountId account) {
        return releases.undecided(account).stream()
                .map(found -> new PlannedTracks(found.releaseDate(), found.label(), found.recordings())).toList();
    }

    /**
     * The first releases with such tracks, by date, those without one last; as many as a person looks through.
     *
     * @param labels as the releases name them; null among them for those that name none
     * @param until  the last day of release
     */
    public List<PlannedRelease> next(AccountId account, Set<String> labels, LocalDate until) {
        return labels.isEmpty() ? List.of() : releases.next(account, labels, until).stream()
                .map(found -> new PlannedRelease(new ReleaseId(found.release()), found.title(), found.releaseDate(), found.recordings()))
                .toList();
    }

    /** The names of labels that releases of the account carry, each spelling once, in the order of the alphabet. */
    public List<String> labels(AccountId account) {
        return releases.labels(account);
    }
}
