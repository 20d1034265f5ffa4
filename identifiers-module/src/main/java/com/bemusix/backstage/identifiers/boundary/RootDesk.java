package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.ConflictOutcome;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.RootClaims;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootClaim;
import com.bemusix.backstage.identifiers.entity.RootConflict;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Where staff look into the roots of clients: is it theirs, and whose is it if two name it. */
@ApplicationScoped
@Transactional
public class RootDesk {

    private static final int CONFLICTS_SHOWN = 500;
    private static final Set<RootMove> OF_STAFF = EnumSet.of(RootMove.VERIFY, RootMove.SUSPEND, RootMove.REINSTATE, RootMove.RETIRE);
    private static final Set<RootMove> WITH_REASON = EnumSet.of(RootMove.SUSPEND, RootMove.RETIRE);

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

    /** Every account's, by prefix. */
    public List<RootView> all() {
        return roots.all().stream().map(this::view).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public RootView get(UUID rootId) {
        return view(find(rootId));
    }

    /**
     * Verifies, suspends, reinstates or retires a root.
     *
     * @throws RegistryException of kind NOT_FOUND, STALE, ROOT_MOVE_FORBIDDEN if the state of the root does not allow it, a conflict about
     *     it is open or a reason is missing, RANGE_INVALID for a last day of use that is over
     */
    public RootView decide(UUID rootId, @Valid DecideRoot command, long expectedVersion, Actor actor) {
        IsrcRoot root = find(rootId);
        claims.lock(root, expectedVersion);
        boolean disputed = command.move() == RootMove.REINSTATE && roots.disputed(root);
        boolean silent = WITH_REASON.contains(command.move()) && (command.reason() == null || command.reason().isBlank());
        if (disputed || silent || !OF_STAFF.contains(command.move())) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN, Map.of("status", root.status().name()));
        }
        Stamp stamp = Stamp.of(clock, actor);
        root.move(command.move(), command.reason(), stamp);
        if (command.move() == RootMove.VERIFY) {
            root.allocatedFor(root.allocatedOn(), command.expiresOn());
        }
        if (root.status() == RootStatus.VERIFIED && root.statusOn(root.dayOf(stamp.at())) != RootStatus.VERIFIED) {
            throw new RegistryException(Kind.RANGE_INVALID, Map.of("to", root.expiresOn().toString()));
        }
        roots.save();
        audit.fire(new Audited(root.account(), actor, "ISRC_ROOT_" + root.status(), root.prefix().display(), command.reason()));
        return view(root);
    }

    /**
     * Changes what a root says, also one that staff have verified: an agency has given other numbers.
     *
     * @throws RegistryException as {@link IsrcRoots#change}, but for ROOT_VERIFIED
     */
    public RootView change(UUID rootId, @Valid ChangeRoot command, long expectedVersion, Actor actor) {
        IsrcRoot root = find(rootId);
        claims.lock(root, expectedVersion);
        claims.change(root, command);
        audit.fire(new Audited(root.account(), actor, "ISRC_ROOT_CHANGED", root.prefix().display(), numbers(root)));
        return view(root);
    }

    /** The latest conflicts, the newest first. */
    public List<RootConflictView> conflicts() {
        return roots.conflicts(CONFLICTS_SHOWN).stream().map(RootConflictView::of).toList();
    }

    /**
     * Says whose the root is. The winner's is verified; a holder who loses has it retired and keeps its codes. Where the claim meets
     * several roots of which the claimant is refused, all of them are settled.
     *
     * @throws RegistryException of kind NOT_FOUND, CONFLICT_SETTLED, or ROOT_TAKEN if somebody else has numbers of the claim by now
     */
    public RootConflictView settle(UUID conflictId, @Valid SettleConflict command, Actor actor) {
        RootConflict conflict = roots.conflict(conflictId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        IsrcRoot held = conflict.root();
        declarations.lock(conflict.claimant());
        roots.lock(held.prefix());
        roots.lock(held);
        Stamp stamp = Stamp.of(clock, actor);
        if (command.outcome() == ConflictOutcome.HOLDER) {
            conflict.settle(ConflictOutcome.HOLDER, command.reason(), stamp);
            confirm(held, command.reason(), stamp);
        } else {
            conflict.requireOpen();
            handOver(conflict, command.reason(), stamp);
        }
        roots.save();
        audit.fire(new Audited(conflict.claimant(), actor, "ISRC_ROOT_CONFLICT_SETTLED", held.prefix().display(),
            command.outcome() + ": " + command.reason()));
        return RootConflictView.of(conflict);
    }

    /** Where somebody else names it too, the root waits for that decision. */
    private void confirm(IsrcRoot held, String reason, Stamp stamp) {
        roots.save();
        if (held.status() == RootStatus.SUSPENDED && IsrcRoot.CONFLICT.equals(held.statusReason()) && !roots.disputed(held)) {
            held.move(RootMove.REINSTATE, reason, stamp);
            audit.fire(new Audited(held.account(), stamp.actor(), "ISRC_ROOT_VERIFIED", held.prefix().display(), reason));
        }
    }

    private void handOver(RootConflict conflict, String reason, Stamp stamp) {
        IsrcPrefix prefix = conflict.root().prefix();
        RootClaim claim = conflict.claim();
        Set<UUID> claimed = roots.overlapping(prefix, claim.range()).stream().map(IsrcRoot::id).collect(Collectors.toSet());
        for (RootConflict each : roots.open(prefix, conflict.claimant())) {
            if (!each.id().equals(conflict.id()) && !claimed.contains(each.root().id())) {
                continue;
            }
            each.settle(ConflictOutcome.CLAIMANT, reason, stamp);
            if (each.root().status() != RootStatus.RETIRED) {
                each.root().move(RootMove.RETIRE, reason, stamp);
            }
            each.root().surrender();
            audit.fire(new Audited(each.root().account(), stamp.actor(), "ISRC_ROOT_RETIRED", prefix.display(), reason));
        }
        roots.save();
        if (!claims.inTheWay(conflict.claimant(), prefix, claim.range()).isEmpty() || claims.ours(prefix, claim.range())) {
            throw new RegistryException(Kind.ROOT_TAKEN);
        }
        IsrcRoot root = claims.admit(UniqueId.next(), conflict.claimant(), prefix, claim, stamp);
        root.move(RootMove.VERIFY, reason, stamp);
    }

    static String numbers(IsrcRoot root) {
        return root.years().overrides().isEmpty() ? root.range().from() + " to " + root.range().to()
            : root.range().from() + " to " + root.range().to() + ", other numbers in " + root.years().overrides().keySet();
    }

    private IsrcRoot find(UUID rootId) {
        return roots.find(rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private RootView view(IsrcRoot root) {
        return RootView.of(root, assignments.usage(root), clock.instant());
    }
}
