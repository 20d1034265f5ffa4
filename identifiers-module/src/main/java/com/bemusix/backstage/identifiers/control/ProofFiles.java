package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.entity.ProofFile;

/** The documents that prove roots and stocks of UPCs. */
@ApplicationScoped
public class ProofFiles {

    /** What documents are about; each has a table of its own. */
    public enum Subject {
        ROOT("RootEvidence e where e.rootId"),
        POOL("PoolProof e where e.poolId");

        private final String belonging;

        Subject(String belonging) {
            this.belonging = belonging;
        }
    }

    /** A document without its content. */
    public record About(UUID id, String fileName, String mediaType, String sha256, Instant at, String by) {
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** @param proof a root's evidence or a stock's proof */
    public void add(Object proof) {
        entities.persist(proof);
        entities.flush();
    }

    /** The newest first. */
    public List<About> of(Subject subject, UUID id) {
        return entities.createQuery("select e.id, e.file.fileName, e.file.mediaType, e.file.sha256, e.file.at, e.file.byName from "
                + subject.belonging + " = :id order by e.id desc", About.class)
            .setParameter("id", id)
            .getResultList();
    }

    public Optional<ProofFile> find(Subject subject, UUID id, UUID proofId) {
        return entities.createQuery("select e.file from " + subject.belonging + " = :id and e.id = :proof", ProofFile.class)
            .setParameter("id", id)
            .setParameter("proof", proofId)
            .getResultStream()
            .findFirst();
    }
}
