package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Reservation;

/** Numbers that are promised to somebody outside. */
@ApplicationScoped
public class Reservations {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

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

    public void add(Reservation reservation) {
        entities.persist(reservation);
        entities.flush();
    }
}
