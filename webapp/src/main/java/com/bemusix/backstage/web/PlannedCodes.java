package com.bemusix.backstage.web;

import com.bemusix.backstage.catalog.boundary.ReleasePlans;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.CapacityForecast;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.RootCapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Brings together the numbers of a root and what the drafts of the label will need of them. */
@ApplicationScoped
public class PlannedCodes {

    @Inject
    ReleasePlans releases;

    @Inject
    RootCapacity capacity;

    /** @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND */
    public CapacityView capacity(AccountId account, UUID rootId) {
        List<RootCapacity.Need> needs = releases.undecided(account).stream().map(planned -> new RootCapacity.Need(planned.label(),
            new CapacityForecast.Plan(planned.releaseDate(), planned.tracks()))).toList();
        return capacity.of(account, rootId, needs);
    }
}
