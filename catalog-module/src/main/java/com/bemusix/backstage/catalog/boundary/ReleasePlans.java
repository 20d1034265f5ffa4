package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.identifiers.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

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

    /** The names of labels that releases of the account carry, each spelling once, in the order of the alphabet. */
    public List<String> labels(AccountId account) {
        return releases.labels(account);
    }
}
