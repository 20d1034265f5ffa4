package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.LabelName;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.DefaultRoots;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LabelRoot;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The roots of the labels of an account, of each label its default and those beside it (S11 AC2). */
@ApplicationScoped
@Transactional
public class LabelRoots {

    @Inject
    DefaultRoots defaults;

    @Inject
    Roots roots;

    @Inject
    Declarations declarations;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /** By the name of the label. */
    public List<LabelRootView> of(AccountId account) {
        return defaults.of(account).stream().map(this::view).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public LabelRootView get(AccountId account, UUID id) {
        return view(find(account, id));
    }

    /**
     * Gives a label roots of its own.
     *
     * @throws RegistryException of kind NOT_FOUND for another account's root, ROOT_MOVE_FORBIDDEN for one that cannot be used,
     *     LABEL_HAS_ROOT if the label has roots, in whatever spelling
     */
    public LabelRootView add(AccountId account, @Valid SetLabelRoot command, Actor actor) {
        declarations.lock(account);
        IsrcRoot root = usable(account, command.rootId());
        LabelName label = new LabelName(command.label());
        if (defaults.find(account, label).isPresent()) {
            throw new RegistryException(Kind.LABEL_HAS_ROOT);
        }
        LabelRoot labelRoot = new LabelRoot(UniqueId.next(), label, root, usable(account, command.otherRootIds()),
            Stamp.of(clock, actor));
        defaults.add(labelRoot);
        return told(labelRoot, account, actor);
    }

    /**
     * @param otherRootIds null to keep those that it has
     * @throws RegistryException of kind NOT_FOUND, STALE, or ROOT_MOVE_FORBIDDEN for a root that is new to the label and cannot be used
     */
    public LabelRootView change(AccountId account, UUID id, UUID rootId, Set<UUID> otherRootIds, long expectedVersion, Actor actor) {
        LabelRoot labelRoot = lock(account, id, expectedVersion);
        Set<UUID> had = labelRoot.others().stream().map(IsrcRoot::id).collect(Collectors.toSet());
        had.add(labelRoot.root().id());
        List<IsrcRoot> others = otherRootIds == null ? labelRoot.others()
            : otherRootIds.stream().map(each -> had.contains(each) ? root(account, each) : usable(account, each)).toList();
        labelRoot.numberFrom(usable(account, rootId), others, Stamp.of(clock, actor));
        roots.save();
        return told(labelRoot, account, actor);
    }

    /** Lets the account's default serve the label again. @throws RegistryException of kind NOT_FOUND or STALE */
    public void remove(AccountId account, UUID id, long expectedVersion, Actor actor) {
        LabelRoot labelRoot = lock(account, id, expectedVersion);
        defaults.remove(labelRoot);
        audit.fire(new Audited(account, actor, "ISRC_LABEL_ROOT_REMOVED", labelRoot.label().value(), null));
    }

    /**
     * The root that is meant where none is named, usable or not; nothing if there is no default.
     *
     * @param label as a release names it, or null
     */
    public Optional<RootView> defaultFor(AccountId account, String label) {
        return defaults.of(account, label).map(root -> RootView.of(root, assignments.usage(root), clock.instant()));
    }

    /** The roots to choose from for a release of the label: those of the label if it has any, or else all of the account; usable ones. */
    public List<RootView> choices(AccountId account, String label) {
        List<IsrcRoot> choices = LabelName.read(label).flatMap(name -> defaults.find(account, name))
            .map(own -> Stream.concat(Stream.of(own.root()), own.others().stream()).toList()).orElseGet(() -> roots.of(account));
        return choices.stream().map(root -> RootView.of(root, assignments.usage(root), clock.instant()))
            .filter(root -> root.status().usable()).toList();
    }

    private LabelRoot lock(AccountId account, UUID id, long expectedVersion) {
        declarations.lock(account);
        LabelRoot labelRoot = find(account, id);
        if (labelRoot.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        return labelRoot;
    }

    private LabelRoot find(AccountId account, UUID id) {
        return defaults.find(account, id).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private List<IsrcRoot> usable(AccountId account, Set<UUID> rootIds) {
        return rootIds.stream().map(each -> usable(account, each)).toList();
    }

    private IsrcRoot root(AccountId account, UUID rootId) {
        return roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private IsrcRoot usable(AccountId account, UUID rootId) {
        IsrcRoot root = root(account, rootId);
        if (!root.statusOn(root.dayOf(clock.instant())).usable()) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN, Map.of("status", root.status().name()));
        }
        return root;
    }

    private LabelRootView told(LabelRoot labelRoot, AccountId account, Actor actor) {
        audit.fire(new Audited(account, actor, "ISRC_LABEL_ROOT_SET", labelRoot.label().value(),
            Stream.concat(Stream.of(labelRoot.root()), labelRoot.others().stream()).map(each -> each.prefix().display())
                .collect(Collectors.joining(", "))));
        return view(labelRoot);
    }

    private LabelRootView view(LabelRoot labelRoot) {
        return LabelRootView.of(labelRoot, clock.instant());
    }
}
