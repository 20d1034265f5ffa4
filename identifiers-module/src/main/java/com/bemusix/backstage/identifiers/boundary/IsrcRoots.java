package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import com.bemusix.backstage.identifiers.control.Prefixes;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.RootConflict;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The ISRC roots that clients have declared. Who holds a root is told to nobody but its holder and staff. */
@ApplicationScoped
@Transactional
public class IsrcRoots {

    private static final int CONFLICTS_SHOWN = 500;

    @Inject
    Roots roots;

    @Inject
    Prefixes prefixes;

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
     *     shown the conflict
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
        requireFree(account, prefix, range, stamp);
        IsrcRoot root = new IsrcRoot(UniqueId.next(), account, prefix, range, command.zone(), stamp);
        root.allocatedTo(command.registrantName(), command.agency());
        if (roots.of(account).isEmpty()) {
            root.becomeDefault();
        }
        roots.add(root);
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

    /** @throws RegistryException of kind NOT_FOUND or STALE */
    public RootView makeDefault(AccountId account, UUID rootId, long expectedVersion, Actor actor) {
        declarations.lock(account);
        IsrcRoot root = find(account, rootId);
        if (root.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        if (!root.isDefault()) {
            roots.makeDefault(root);
            audit.fire(new Audited(account, actor, "ISRC_ROOT_MADE_DEFAULT", root.prefix().display(), null));
        }
        return view(root);
    }

    /** Whether the code is of a root that the account declared. */
    public boolean isOwn(AccountId account, Isrc isrc) {
        return roots.of(account).stream().anyMatch(root -> root.covers(isrc));
    }

    /** For staff: the latest conflicts, the newest first. */
    public List<RootConflictView> conflicts() {
        return roots.conflicts(CONFLICTS_SHOWN).stream().map(RootConflictView::of).toList();
    }

    private void requireFree(AccountId account, IsrcPrefix prefix, DesignationRange range, Stamp stamp) {
        Optional<IsrcRoot> held = roots.overlapping(prefix, range);
        if (held.filter(root -> root.isOf(account)).isPresent()) {
            throw new RegistryException(Kind.ROOT_DUPLICATE);
        }
        held.ifPresent(root -> roots.remember(new RootConflict(UniqueId.next(), root, account, stamp)));
        if (held.isPresent() || !prefixes.overlapping(prefix, range).isEmpty()) {
            audit.fire(new Audited(account, stamp.actor(), "ISRC_ROOT_CONFLICT", prefix.display(), null));
            throw new RegistryException(Kind.ROOT_TAKEN);
        }
    }

    private IsrcRoot find(AccountId account, UUID rootId) {
        return roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private RootView view(IsrcRoot root) {
        return RootView.of(root, assignments.usage(root));
    }
}
