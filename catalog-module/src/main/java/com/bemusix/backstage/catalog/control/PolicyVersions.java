package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.entity.PolicyVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Every version of every policy. */
@ApplicationScoped
public class PolicyVersions {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** By topic and territory, the one for all others first, and the latest first of each. */
    public List<PolicyVersion> all() {
        return entities.createQuery("""
                select p from PolicyVersion p order by p.topic, coalesce(p.territory, ''), p.version desc""", PolicyVersion.class)
                .getResultList();
    }

    /** How many versions there are for the topic and the territory, null for all others. Whoever adds one waits for the other. */
    public int latest(PolicyTopic topic, String territory) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended('catalog.policy', 0)) as text)", String.class)
                .getSingleResult();
        return entities.createQuery("""
                select coalesce(max(p.version), 0) from PolicyVersion p
                where p.topic = :topic and coalesce(p.territory, '') = :territory""", Integer.class)
                .setParameter("topic", topic).setParameter("territory", territory == null ? "" : territory).getSingleResult();
    }

    /** @throws CatalogException POLICY_SUPERSEDED unless it is the version after the latest */
    public void add(PolicyVersion version) {
        if (version.version() != latest(version.topic(), version.territory()) + 1) {
            throw new CatalogException(Kind.POLICY_SUPERSEDED);
        }
        entities.persist(version);
        entities.flush();
    }
}
