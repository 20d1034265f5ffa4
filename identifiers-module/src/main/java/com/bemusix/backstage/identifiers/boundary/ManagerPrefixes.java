package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.NumberSpaces;
import com.bemusix.backstage.identifiers.control.Prefixes;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/** The prefix codes that the distributor itself holds; for staff. */
@ApplicationScoped
@Transactional
public class ManagerPrefixes {

    @Inject
    Prefixes prefixes;

    @Inject
    Roots roots;

    @Inject
    NumberSpaces spaces;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * @throws com.bemusix.backstage.identifiers.IdentifierException if the prefix is not one
     * @throws RegistryException of kind ROOT_PREFIX_UNKNOWN if its letters are not allocated (any more; examples may have any letters),
     *     RANGE_INVALID, PREFIX_CLIENT for an account of a prefix that serves no clients or a rule for what comes after a shared one,
     *     or PREFIX_TAKEN if the distributor or a client has numbers of it already
     */
    public PrefixView add(@Valid AddPrefix command, Actor actor) {
        IsrcPrefix code = IsrcPrefix.parse(command.prefix());
        DesignationRange range = DesignationRange.of(command.designationFrom(), command.designationTo());
        if (!command.example() && IsrcPrefixTable.levelOf(code) != IsrcPrefixTable.Level.ALLOCATED) {
            throw new RegistryException(Kind.ROOT_PREFIX_UNKNOWN);
        }
        requireOrder(command.validFrom(), command.validTo());
        requireClient(command.account() == null || command.purpose() == PrefixPurpose.MANAGER);
        requireClient(command.account() != null || !command.sharedFallback());
        roots.lock(code);
        if (!prefixes.overlapping(code, range).isEmpty() || !roots.overlapping(code, range).isEmpty()) {
            throw new RegistryException(Kind.PREFIX_TAKEN);
        }
        ManagerPrefix prefix = new ManagerPrefix(UniqueId.next(), code, command.purpose(), command.registrantName(), command.zone(),
            command.example());
        prefix.grant(range);
        prefix.appoint(command.agency(), command.appointment());
        prefix.allow(command.yearlyQuota());
        prefix.limit(command.validFrom(), command.validTo());
        if (command.account() != null) {
            prefix.reserveFor(command.account());
            prefix.fallBack(command.sharedFallback());
        }
        spaces.open(prefix.id());
        prefixes.add(prefix);
        audit.fire(new Audited(command.account(), actor, "ISRC_PREFIX_ADDED", code.display(), command.purpose().name()));
        return view(prefix);
    }

    /** The oldest first. */
    public List<PrefixView> all() {
        return prefixes.all().stream().map(this::view).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public PrefixView get(UUID id) {
        return view(find(id));
    }

    /**
     * @throws RegistryException of kind NOT_FOUND, STALE, RANGE_INVALID, PREFIX_CLIENT as for a new one, PREFIX_TAKEN if the new range
     *     meets another one, or PREFIX_IN_USE if it would leave out numbers that were drawn
     */
    public PrefixView change(UUID id, @Valid ChangePrefix command, long expectedVersion, Actor actor) {
        DesignationRange range = DesignationRange.of(command.designationFrom(), command.designationTo());
        requireOrder(command.validFrom(), command.validTo());
        ManagerPrefix prefix = find(id);
        IsrcPrefix code = prefix.prefix();
        roots.lock(code);
        prefixes.lock(prefix);
        if (prefix.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        requireUsable(prefix, range);
        requireClient(prefix.exclusive() || !command.sharedFallback());
        prefix.grant(range);
        prefix.appoint(command.agency(), command.appointment());
        prefix.allow(command.yearlyQuota());
        prefix.limit(command.validFrom(), command.validTo());
        prefix.fallBack(command.sharedFallback());
        prefix.suspend(command.suspended());
        prefixes.save();
        audit.fire(new Audited(prefix.account(), actor, "ISRC_PREFIX_CHANGED", code.display(), changed(prefix)));
        return view(prefix);
    }

    private ManagerPrefix find(UUID id) {
        return prefixes.find(id).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private void requireUsable(ManagerPrefix prefix, DesignationRange range) {
        boolean met = prefixes.overlapping(prefix.prefix(), range).stream().anyMatch(other -> !other.id().equals(prefix.id()));
        if (met || !roots.overlapping(prefix.prefix(), range).isEmpty()) {
            throw new RegistryException(Kind.PREFIX_TAKEN);
        }
        Map<Integer, Long> counters = spaces.counters(prefix.id());
        boolean above = counters.values().stream().anyMatch(next -> next - 1 > range.to());
        if (above || !counters.isEmpty() && range.from() > prefix.range().from()) {
            throw new RegistryException(Kind.PREFIX_IN_USE);
        }
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RegistryException(Kind.RANGE_INVALID, Map.of("from", from.toString(), "to", to.toString()));
        }
    }

    private static void requireClient(boolean met) {
        if (!met) {
            throw new RegistryException(Kind.PREFIX_CLIENT);
        }
    }

    private static String changed(ManagerPrefix prefix) {
        return prefix.range().from() + " to " + prefix.range().to() + ", " + prefix.yearlyQuota() + " a year"
            + (prefix.validTo() == null ? "" : ", until " + prefix.validTo())
            + (prefix.sharedFallback() ? ", then shared" : "") + (prefix.suspended() ? ", suspended" : "");
    }

    private PrefixView view(ManagerPrefix prefix) {
        return PrefixView.of(prefix, spaces.counters(prefix.id()), prefixes.given(prefix),
            LocalDate.ofInstant(clock.instant(), prefix.zone()));
    }
}
