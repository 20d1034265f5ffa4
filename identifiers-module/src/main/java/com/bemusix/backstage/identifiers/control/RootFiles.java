package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.entity.RootEvidence;

/** The documents about roots. */
@ApplicationScoped
public class RootFiles {

    /** A document without its content. */
    public record About(UUID id, String fileName, String mediaType, String sha256, Instant at, String by) {
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void add(RootEvidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    /** The newest first. */
    public List<About> of(UUID rootId) {
        return entities.createQuery("""
                select e.id, e.fileName, e.mediaType, e.sha256, e.at, e.byName from RootEvidence e
                where e.rootId = :root order by e.id desc""", About.class)
            .setParameter("root", rootId)
            .getResultList();
    }

    public Optional<RootEvidence> find(UUID rootId, UUID id) {
        return Optional.ofNullable(entities.find(RootEvidence.class, id)).filter(evidence -> evidence.rootId().equals(rootId));
    }
}
