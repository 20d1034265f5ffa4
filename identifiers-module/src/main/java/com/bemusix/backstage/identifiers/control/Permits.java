package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.entity.GenerationPermit;

/** The permissions that accounts gave by accepting terms. */
@ApplicationScoped
public class Permits {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void add(GenerationPermit permit) {
        entities.persist(permit);
        entities.flush();
    }

    /** @throws IllegalArgumentException if there is none; a drawn code has one */
    public GenerationPermit get(UUID id) {
        return Optional.ofNullable(entities.find(GenerationPermit.class, id)).orElseThrow(IllegalArgumentException::new);
    }

    public void endAll(Instant at) {
        entities.createNativeQuery("insert into identifiers.permit_end (ends_at) values (:at) on conflict do nothing")
            .setParameter("at", at)
            .executeUpdate();
    }

    /** The latest permit of the account that is valid at that moment. */
    public Optional<UUID> validAt(AccountId account, Instant moment) {
        List<?> permits = entities.createNativeQuery("""
                select p.id from identifiers.generation_permit p
                where p.account_id = :account and p.valid_from <= :moment and identifiers.permit_valid(p.id, :moment)
                order by p.valid_from desc, p.id desc
                limit 1""", UUID.class)
            .setParameter("account", account.value())
            .setParameter("moment", moment)
            .getResultList();
        return permits.stream().map(UUID.class::cast).findFirst();
    }
}
