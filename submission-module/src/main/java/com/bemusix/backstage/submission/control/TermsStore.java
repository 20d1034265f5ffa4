package com.bemusix.backstage.submission.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.submission.entity.TermsAcceptance;
import com.bemusix.backstage.submission.entity.TermsVersion;

/** Keeps the versions of the terms and their acceptances. */
@ApplicationScoped
public class TermsStore {

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    /** The newest first; also the order in which they take effect. */
    public List<TermsVersion> all() {
        return em.createQuery("select t from TermsVersion t order by t.number desc", TermsVersion.class).getResultList();
    }

    public Optional<TermsVersion> inForce(Instant moment) {
        return em.createQuery("select t from TermsVersion t where t.effectiveFrom <= :moment order by t.number desc", TermsVersion.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    public Optional<TermsVersion> find(int number) {
        return Optional.ofNullable(em.find(TermsVersion.class, number));
    }

    public Optional<TermsVersion> newest() {
        return em.createQuery("select t from TermsVersion t order by t.number desc", TermsVersion.class)
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /**
     * Lets nobody else publish or accept until the transaction ends, so that no acceptance slips in between a new version and the end of
     * the permissions given under the old one. Reading goes on.
     */
    public void lock() {
        em.createNativeQuery("lock table submission.terms_version in share row exclusive mode").executeUpdate();
    }

    public void add(TermsVersion version) {
        em.persist(version);
        em.flush();
    }

    public void add(TermsAcceptance acceptance) {
        em.persist(acceptance);
        em.flush();
    }

    /** The latest of that version. */
    public Optional<TermsAcceptance> acceptance(AccountId account, TermsVersion version) {
        return em.createQuery("""
                        select a from TermsAcceptance a where a.account = :account and a.termsVersion = :version
                        order by a.testimony.at desc, a.id desc""", TermsAcceptance.class)
                .setParameter("account", account.value())
                .setParameter("version", version.number())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** That one, if it is the account's. */
    public Optional<TermsAcceptance> acceptance(AccountId account, UUID id) {
        return Optional.ofNullable(em.find(TermsAcceptance.class, id)).filter(acceptance -> acceptance.account().equals(account));
    }

    /** The newest first. */
    public List<TermsAcceptance> acceptances(AccountId account) {
        return em.createQuery("""
                        select a from TermsAcceptance a where a.account = :account
                        order by a.termsVersion desc, a.testimony.at desc, a.id desc""", TermsAcceptance.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** The permission to generate codes for the account at that moment. */
    public Optional<TermsAcceptance> accepted(AccountId account, Instant moment) {
        return inForce(moment).flatMap(version -> acceptance(account, version));
    }
}
