package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootClaim;
import com.bemusix.backstage.identifiers.entity.RootConflict;
import com.bemusix.backstage.identifiers.entity.RootYears;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Lets accounts have numbers of a prefix code that nobody else has. */
@ApplicationScoped
public class RootClaims {

    @Inject
    Roots roots;

    @Inject
    Prefixes prefixes;

    @Inject
    NumberSpaces spaces;

    @Inject
    Assignments assignments;

    @Inject
    Reservations reservations;

    /** Locks the root and what else there is of its prefix code, and sees that the caller knows it as it is. */
    public void lock(IsrcRoot root, long expectedVersion) {
        roots.lock(root.prefix());
        roots.lock(root);
        if (root.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
    }

    /**
     * Which roots of other accounts have numbers of the claim.
     *
     * @throws RegistryException of kind ROOT_DUPLICATE if the account itself has some
     */
    public List<IsrcRoot> inTheWay(AccountId account, IsrcPrefix prefix, DesignationRange range) {
        List<IsrcRoot> held = roots.overlapping(prefix, range);
        if (held.stream().anyMatch(root -> root.isOf(account))) {
            throw new RegistryException(Kind.ROOT_DUPLICATE);
        }
        return held;
    }

    /** Whether the distributor has numbers of the claim. */
    public boolean ours(IsrcPrefix prefix, DesignationRange range) {
        return !prefixes.overlapping(prefix, range).isEmpty();
    }

    /**
     * Stops a root that two accounts name until staff have decided, a verified one too; the claimant gets none meanwhile. Stopped are
     * counting and reserving: the holder goes on entering codes of it and handing releases in. So that nobody can hold up others at will,
     * a claim that staff have settled stops nothing again, and an account holds up verified roots of one prefix code at a time; where it
     * claims more, staff see the conflict and the root goes on. {@code docs/adr} tells why.
     *
     * @return whether the root was stopped
     */
    public boolean suspend(RootConflict conflict, Stamp stamp) {
        IsrcRoot held = conflict.root();
        RootStatus status = held.statusOn(held.dayOf(stamp.at()));
        boolean spared = status == RootStatus.VERIFIED && roots.holdsUpAnother(conflict);
        if (!conflict.open() || !status.usable() || spared) {
            return false;
        }
        // not under the name of who claims it: the holder is not told
        held.move(RootMove.SUSPEND, IsrcRoot.CONFLICT, new Stamp(stamp.at(), Actor.system("Backstage")));
        return true;
    }

    /** Whether staff have verified what the root says, though it may be stopped at the moment. */
    public boolean verified(IsrcRoot root) {
        return root.status() == RootStatus.VERIFIED || root.status() == RootStatus.SUSPENDED && roots.verifiedBefore(root);
    }

    /** Makes the claim a root; the account's first one becomes its default. */
    public IsrcRoot admit(UUID id, AccountId account, IsrcPrefix prefix, RootClaim claim, Stamp stamp) {
        IsrcRoot root = new IsrcRoot(id, account, prefix, claim.range(), claim.zone(), stamp);
        root.allocatedTo(claim.registrantName(), claim.agency());
        if (roots.of(account).stream().noneMatch(IsrcRoot::isDefault)) {
            root.becomeDefault();
        }
        spaces.open(id);
        roots.add(root);
        return root;
    }

    /** Whether the change says more about the root than staff have verified. */
    public boolean exceeds(IsrcRoot root, ChangeRoot command) {
        return root.widenedBy(years(command))
            || root.saysOtherwise(command.registrantName(), command.agency(), command.allocatedOn(), command.expiresOn());
    }

    /** @throws RegistryException of kind RANGE_INVALID, PREFIX_IN_USE, ROOT_MOVE_FORBIDDEN for a retired root,
        ROOT_DUPLICATE or ROOT_TAKEN */
    public void change(IsrcRoot root, ChangeRoot command) {
        if (root.status() == RootStatus.RETIRED) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN, Map.of("status", root.status().name()));
        }
        RootYears years = years(command);
        if (!years.equals(root.years())) {
            requireFree(root, years);
            requireKept(root, years);
            root.number(years);
        }
        root.allocatedTo(command.registrantName(), command.agency());
        root.allocatedFor(command.allocatedOn(), command.expiresOn());
        root.numberBy(command.policy() == null ? NumberingPolicy.SEQUENTIAL : command.policy());
        roots.save();
    }

    private void requireFree(IsrcRoot root, RootYears years) {
        List<IsrcRoot> others = roots.overlapping(root.prefix(), years).stream().filter(other -> !other.id().equals(root.id())).toList();
        if (others.stream().anyMatch(other -> other.isOf(root.account()))) {
            throw new RegistryException(Kind.ROOT_DUPLICATE);
        }
        boolean ours = years.spans(root.prefix()).stream().anyMatch(span -> ours(root.prefix(), span.range()));
        if (ours || !others.isEmpty()) {
            throw new RegistryException(Kind.ROOT_TAKEN);
        }
    }

    /** What was drawn or promised stays within the root. */
    private void requireKept(IsrcRoot root, RootYears years) {
        boolean drawnAbove = spaces.counters(root.id()).entrySet().stream()
            .anyMatch(series -> series.getValue() - 1 > years.in(series.getKey()).to());
        boolean counted = assignments.countedFrom(root).entrySet().stream()
            .anyMatch(numbers -> !years.in(numbers.getKey()).encloses(numbers.getValue()));
        boolean promised = reservations.of(root.id()).stream().anyMatch(each -> !years.in(each.year()).encloses(each.range()));
        if (drawnAbove || counted || promised) {
            throw new RegistryException(Kind.PREFIX_IN_USE);
        }
    }

    private static RootYears years(ChangeRoot command) {
        Map<Integer, DesignationRange> overrides = new TreeMap<>();
        for (YearRange year : command.years()) {
            DesignationRange twice = overrides.put(year.year(), new DesignationRange(year.designationFrom(), year.designationTo()));
            if (twice != null) {
                throw new RegistryException(Kind.RANGE_INVALID, Map.of("from", Integer.toString(twice.from()), "to",
                    Integer.toString(twice.to())));
            }
        }
        return new RootYears(DesignationRange.of(command.designationFrom(), command.designationTo()), overrides);
    }
}
