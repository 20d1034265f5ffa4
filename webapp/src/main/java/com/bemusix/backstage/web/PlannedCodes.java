package com.bemusix.backstage.web;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.boundary.ReleasePlans;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.RootCapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings together the numbers of a root and what the drafts of the label will need of them. */
@ApplicationScoped
public class PlannedCodes {

    @Inject
    ReleasePlans releases;

    @Inject
    RootCapacity capacity;

    @Inject
    IsrcSetup setup;

    /** @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND */
    public CapacityView capacity(AccountId account, UUID rootId) {
        List<RootCapacity.Need> needs = releases.choosing(account, awaiting(account)).stream().map(planned ->
            new RootCapacity.Need(planned.release(), planned.releaseDate(), planned.label(), planned.recordings())).toList();
        return capacity.of(account, rootId, needs);
    }

    /** Where a label numbers its recordings itself, a code that it means to enter is one of its own that is still to come. */
    private Set<IsrcChoice> awaiting(AccountId account) {
        return setup.of(account).mode().numbers() ? EnumSet.of(IsrcChoice.UNDECIDED, IsrcChoice.ENTER) : EnumSet.of(IsrcChoice.UNDECIDED);
    }
}
