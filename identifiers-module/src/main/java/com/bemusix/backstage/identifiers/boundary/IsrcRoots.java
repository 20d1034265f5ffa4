package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.RootClaims;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootClaim;
import com.bemusix.backstage.identifiers.entity.RootConflict;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The ISRC roots that clients have declared. Who holds a root is told to nobody but its holder and staff. */
@ApplicationScoped
@Transactional
public class IsrcRoots {

    @Inject
    Roots roots;

    @Inject
    RootClaims claims;

    @Inject
    Declarations declarations;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Declares a root. The first one of an account becomes its default.
     *
     * @throws com.bemusix.backstage.identifiers.IdentifierException if the prefix is not one
     * @throws RegistryException of kind ROOT_PREFIX_UNKNOWN if its letters are not allocated (any more), RANGE_INVALID, ROOT_DUPLICATE if
     *     the account has declared numbers of it before, ROOT_TAKEN if another account or the distributor has; in the last case staff are
     *     shown the conflict, and the other account's root is suspended until they have decided (F3)
     */
    @Transactional(dontRollbackOn = RegistryException.class)
    public RootView declare(AccountId account, @Valid DeclareRoot command, Actor actor) {
        IsrcPrefix prefix = IsrcPrefix.parse(command.prefix());
        DesignationRange range = DesignationRange.of(command.designationFrom(), command.designationTo());
        if (IsrcPrefixTable.levelOf(prefix) != IsrcPrefixTable.Level.ALLOCATED) {
            throw new RegistryException(Kind.ROOT_PREFIX_UNKNOWN);
        }
        declarations.lock(account);
        roots.lock(prefix);
        Stamp stamp = Stamp.of(clock, actor);
        RootClaim claim = new RootClaim(range, command.registrantName(), command.agency(), command.zone());
        List<IsrcRoot> held = claims.inTheWay(account, prefix, range);
        held.forEach(root -> report(root, account, claim, stamp));
        if (!held.isEmpty() || claims.ours(prefix, range)) {
            audit.fire(new Audited(account, stamp.actor(), "ISRC_ROOT_CONFLICT", prefix.display(), null));
            throw new RegistryException(Kind.ROOT_TAKEN);
        }
        IsrcRoot root = claims.admit(UniqueId.next(), account, prefix, claim, stamp);
        audit.fire(new Audited(account, actor, "ISRC_ROOT_DECLARED", prefix.display(), range.from() + " to " + range.to()));
        return view(root);
    }

    /** The default first. */
    public List<RootView> of(AccountId account) {
        return roots.of(account).stream().map(this::view).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public RootView get(AccountId account, UUID rootId) {
        return view(find(account, rootId));
    }

    /** @throws RegistryException of kind NOT_FOUND, STALE, or ROOT_MOVE_FORBIDDEN for a root that cannot be used */
    public RootView makeDefault(AccountId account, UUID rootId, long expectedVersion, Actor actor) {
        declarations.lock(account);
        IsrcRoot root = find(account, rootId);
        if (root.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        if (!root.statusOn(root.dayOf(clock.instant())).usable()) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN);
        }
        if (!root.isDefault()) {
            roots.makeDefault(root);
            audit.fire(new Audited(account, actor, "ISRC_ROOT_MADE_DEFAULT", root.prefix().display(), null));
        }
        return view(root);
    }

    /**
     * Says anew to whom the root was given, for how long, and which numbers it has in which year.
     *
     * @throws RegistryException of kind NOT_FOUND, STALE, RANGE_INVALID, ROOT_VERIFIED if it would change or widen what staff have
     *     verified, ROOT_MOVE_FORBIDDEN for a retired root, ROOT_DUPLICATE or ROOT_TAKEN if the numbers are another root's,
     *     PREFIX_IN_USE if it would leave out numbers that were counted or promised
     */
    public RootView change(AccountId account, UUID rootId, @Valid ChangeRoot command, long expectedVersion, Actor actor) {
        IsrcRoot root = find(account, rootId);
        claims.lock(root, expectedVersion);
        if (claims.verified(root) && claims.exceeds(root, command)) {
            throw new RegistryException(Kind.ROOT_VERIFIED);
        }
        claims.change(root, command);
        audit.fire(new Audited(account, actor, "ISRC_ROOT_CHANGED", root.prefix().display(), RootDesk.numbers(root)));
        return view(root);
    }

    /** Whether the code is of a root that the account declared. */
    public boolean isOwn(AccountId account, Isrc isrc) {
        return roots.of(account).stream().anyMatch(root -> root.covers(isrc));
    }

    private void report(IsrcRoot held, AccountId claimant, RootClaim claim, Stamp stamp) {
        RootConflict conflict = roots.remember(new RootConflict(UniqueId.next(), held, claimant, claim, stamp));
        if (claims.suspend(conflict, stamp)) {
            audit.fire(new Audited(held.account(), Actor.system("Backstage"), "ISRC_ROOT_SUSPENDED", held.prefix().display(),
                IsrcRoot.CONFLICT));
        }
    }

    private IsrcRoot find(AccountId account, UUID rootId) {
        return roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private RootView view(IsrcRoot root) {
        return RootView.of(root, assignments.usage(root), clock.instant());
    }
}
