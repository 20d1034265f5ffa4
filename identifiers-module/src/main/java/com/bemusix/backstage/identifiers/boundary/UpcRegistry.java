package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.UpcDraw;
import com.bemusix.backstage.identifiers.control.UpcDraw.DrawnUpc;
import com.bemusix.backstage.identifiers.control.Upcs;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Stamp;
import com.bemusix.backstage.identifiers.entity.UpcAssignment;

/** Which UPC or EAN belongs to which release: one number, one release, and one release, one number. Compared on fourteen digits. */
@ApplicationScoped
@Transactional
public class UpcRegistry {

    @Inject
    Upcs upcs;

    @Inject
    UpcDraw draw;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Enters a number that the release brought along. The same number again changes nothing; another one takes the place of one that was
     * entered and not yet accepted.
     *
     * @param upc in any notation that people use
     * @throws RegistryException of kind UPC_FORMAT_OR_CHECKDIGIT with the fact {@code reason}, UPC_DUP_OTHER_RELEASE if it names another
     *     release, UPC_LOCKED if the release has another number for life, NOT_FOUND for a release of another account
     */
    public UpcView enter(AccountId account, ReleaseId release, String upc, Actor actor) {
        Gtin gtin = read(upc);
        Stamp stamp = Stamp.of(clock, actor);
        Optional<UpcAssignment> current = lock(account, release);
        if (current.filter(assignment -> assignment.gtin().equals(gtin)).isPresent()) {
            return UpcView.of(current.get());
        }
        if (current.filter(UpcAssignment::locked).isPresent()) {
            throw new RegistryException(Kind.UPC_LOCKED);
        }
        draw.holdOff(gtin);
        upcs.of(gtin).ifPresent(holder -> refuse(account, holder));
        current.ifPresent(assignment -> withdraw(assignment, stamp));
        return record(CodeEvent.ENTERED, UpcAssignment.entered(UniqueId.next(), account, release, gtin, stamp), stamp);
    }

    /**
     * Draws a number from the stock that serves the account. A release that has one keeps it and answers it.
     *
     * @throws RegistryException of kind UPC_POOL_EXHAUSTED, NOT_FOUND for a release of another account
     */
    public UpcView draw(AccountId account, ReleaseId release, Actor actor) {
        Optional<UpcAssignment> current = lock(account, release);
        if (current.isPresent()) {
            return UpcView.of(current.get());
        }
        Stamp stamp = Stamp.of(clock, actor);
        DrawnUpc drawn = draw.draw(account);
        UpcAssignment assignment = UpcAssignment.drawn(UniqueId.next(), account, release, drawn.pool(), drawn.gtin(), stamp);
        return record(CodeEvent.ASSIGNED, assignment, stamp);
    }

    /**
     * Takes an entered number back; does nothing if the release has none.
     *
     * @throws RegistryException of kind UPC_LOCKED if it has one for life, NOT_FOUND for a release of another account
     */
    public void withdraw(AccountId account, ReleaseId release, Actor actor) {
        lock(account, release).ifPresent(assignment -> withdraw(assignment, Stamp.of(clock, actor)));
    }

    /** The numbers of those releases of the account that have one. */
    public Map<ReleaseId, UpcView> codesOf(AccountId account, Collection<ReleaseId> releases) {
        return upcs.of(releases).stream().filter(assignment -> assignment.isOf(account))
            .collect(Collectors.toMap(UpcAssignment::release, UpcView::of));
    }

    /** The numbers of those of the account's releases that have one, as they were entered or drawn: for lists of many. */
    public Map<ReleaseId, String> numbersOf(AccountId account, Collection<ReleaseId> releases) {
        return upcs.numbers(account, releases).entrySet().stream()
            .collect(Collectors.toMap(number -> new ReleaseId(number.getKey()), Map.Entry::getValue));
    }

    /** What the number names, if it is a release of the account. */
    public Optional<ReleaseId> find(AccountId account, Gtin gtin) {
        return upcs.of(gtin).filter(assignment -> assignment.isOf(account)).map(UpcAssignment::release);
    }

    /**
     * Makes the number of the release one for life.
     *
     * @throws RegistryException of kind NOT_FOUND if it has none, or is another account's
     */
    public void accept(AccountId account, ReleaseId release, Actor actor) {
        UpcAssignment assignment = lock(account, release).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        if (assignment.accept()) {
            upcs.save();
            write(CodeEvent.ACCEPTED, assignment, Stamp.of(clock, actor));
        }
    }

    private static Gtin read(String upc) {
        try {
            return Gtin.parseForRelease(upc);
        } catch (IdentifierException e) {
            throw new RegistryException(Kind.UPC_FORMAT_OR_CHECKDIGIT, Map.of("reason", e.reason().name()));
        }
    }

    private Optional<UpcAssignment> lock(AccountId account, ReleaseId release) {
        upcs.lock(release);
        Optional<UpcAssignment> current = upcs.of(List.of(release)).stream().findFirst();
        if (current.filter(assignment -> !assignment.isOf(account)).isPresent()) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
        return current;
    }

    private static void refuse(AccountId account, UpcAssignment holder) {
        throw new RegistryException(Kind.UPC_DUP_OTHER_RELEASE,
            holder.isOf(account) ? Map.of("releaseId", holder.release().toString()) : Map.of());
    }

    private UpcView record(CodeEvent event, UpcAssignment assignment, Stamp stamp) {
        upcs.add(assignment);
        upcs.save();
        write(event, assignment, stamp);
        return UpcView.of(assignment);
    }

    private void withdraw(UpcAssignment assignment, Stamp stamp) {
        assignment.withdraw();
        upcs.save();
        write(CodeEvent.WITHDRAWN, assignment, stamp);
    }

    private void write(CodeEvent event, UpcAssignment assignment, Stamp stamp) {
        ledger.write(LedgerEntry.of(event, assignment, null, stamp));
        audit.fire(new Audited(assignment.account(), stamp.actor(), "UPC_" + event, assignment.gtin().key(),
            assignment.release().toString()));
    }
}
