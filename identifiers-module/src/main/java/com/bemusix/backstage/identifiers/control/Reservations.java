package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Reservation;
import com.bemusix.backstage.identifiers.entity.RootYears;

/** Numbers that are promised to somebody outside. */
@ApplicationScoped
public class Reservations {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Roots roots;

    @Inject
    UsedOutside used;

    /** How it stands at that moment, in the zone of its root. */
    public ReservationStatus statusAt(Reservation reservation, Instant now) {
        return reservation.statusOn(roots.find(reservation.rootId()).orElseThrow().dayOf(now));
    }

    /**
     * A number that was promised and is void comes back only by the word of the account that it was used outside after all.
     *
     * @throws RegistryException of kind NUMBER_VOID
     */
    public void requireNotVoid(AccountId account, Isrc isrc, Instant now) {
        covering(isrc).filter(promise -> promise.isOf(account) && statusAt(promise, now) == ReservationStatus.VOID)
            .filter(promise -> !used.has(isrc))
            .ifPresent(promise -> {
                throw new RegistryException(Kind.NUMBER_VOID, Map.of("holder", promise.promise().holder()));
            });
    }

    /** Every one of the account, the newest first. */
    public List<Reservation> of(AccountId account) {
        return entities.createQuery("select v from Reservation v where v.accountId = :account order by v.id desc", Reservation.class)
            .setParameter("account", account.value()).getResultList();
    }

    /** The newest first. */
    public List<Reservation> of(UUID rootId) {
        return entities.createQuery("select v from Reservation v where v.rootId = :root order by v.id desc", Reservation.class)
            .setParameter("root", rootId).getResultList();
    }

    public List<Reservation> of(IsrcRoot root, int year) {
        return of(root.id()).stream().filter(each -> each.year() == year).toList();
    }

    /** Locked, if it is the account's. */
    public Optional<Reservation> lock(AccountId account, UUID id) {
        return Optional.ofNullable(entities.find(Reservation.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(each -> each.isOf(account));
    }

    /** The promise that the code is part of, over or not. There is one at most: the database lets no two overlap. */
    public Optional<Reservation> covering(Isrc isrc) {
        return entities.createQuery("""
                select v from Reservation v where v.prefix = :prefix and v.year = :year
                    and v.designationFrom <= :number and v.designationTo >= :number""", Reservation.class)
            .setParameter("prefix", isrc.prefix().value())
            .setParameter("year", RootYears.yearOf(isrc.year()))
            .setParameter("number", isrc.designationNumber())
            .getResultStream()
            .findFirst();
    }

    /** The one whose last day was over first at that moment and whose end nobody has noted; locked. Passes by what somebody else holds. */
    public Optional<Reservation> lapsed(Instant now) {
        return entities.createNativeQuery("""
                select v.* from identifiers.isrc_reservation v join identifiers.isrc_root r on r.id = v.root_id
                where v.ended_at is null and v.expires_on < cast(cast(:now as timestamptz) at time zone r.zone as date)
                order by v.expires_on, v.id limit 1 for no key update of v skip locked""", Reservation.class)
            .setParameter("now", now)
            .getResultStream()
            .map(Reservation.class::cast)
            .findFirst();
    }

    public void add(Reservation reservation) {
        entities.persist(reservation);
        entities.flush();
    }
}
