package com.bemusix.backstage.web;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.boundary.PlannedRelease;
import com.bemusix.backstage.catalog.boundary.ReleasePlans;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.LabelRoots;
import com.bemusix.backstage.identifiers.boundary.RootCapacity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Inject
    LabelRoots labels;

    /** @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND */
    public CapacityView capacity(AccountId account, UUID rootId) {
        List<RootCapacity.Need> needs = releases.choosing(account, awaiting(account)).stream().map(planned ->
            new RootCapacity.Need(planned.release(), planned.releaseDate(), planned.label(), planned.recordings())).toList();
        return capacity.of(account, rootId, needs);
    }

    /** The first releases until that day, those without a day among them, that will need numbers of the root. */
    public List<PlannedRelease> releases(AccountId account, UUID rootId, LocalDate until) {
        Map<String, Boolean> ours = new HashMap<>();
        return releases.first(account, releases.choosing(account, awaiting(account)).stream()
            .filter(plan -> plan.releaseDate() == null || !plan.releaseDate().isAfter(until))
            .filter(plan -> ours.computeIfAbsent(plan.label(),
                label -> labels.defaultFor(account, label).filter(root -> root.id().equals(rootId)).isPresent()))
            .toList());
    }

    /** Where a label numbers its recordings itself, a code that it means to enter is one of its own that is still to come. */
    private Set<IsrcChoice> awaiting(AccountId account) {
        return setup.of(account).mode().numbers() ? EnumSet.of(IsrcChoice.UNDECIDED, IsrcChoice.ENTER) : EnumSet.of(IsrcChoice.UNDECIDED);
    }
}
