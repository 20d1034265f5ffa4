package com.bemusix.backstage.submission.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.submission.entity.JustifiedFinding;

/** Keeps what labels said about findings of policies. */
@ApplicationScoped
public class Justifications {

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    public void add(JustifiedFinding said) {
        em.persist(said);
    }

    /** What was said last of each finding of the release and was not taken back, whether it fits by now or not. */
    public List<JustifiedFinding> standing(ReleaseView release) {
        return em.createQuery("""
                        select j from JustifiedFinding j
                        where j.account = :account and j.release = :release
                            and j.number = (select max(k.number) from JustifiedFinding k
                                            where k.release = j.release and k.code = j.code and k.target = j.target)""",
                        JustifiedFinding.class)
                .setParameter("account", release.account().value())
                .setParameter("release", release.id().value())
                .getResultStream().filter(JustifiedFinding::stands).toList();
    }
}
