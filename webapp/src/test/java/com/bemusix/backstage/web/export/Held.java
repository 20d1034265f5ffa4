package com.bemusix.backstage.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** What the transaction holds in memory. */
@ApplicationScoped
public class Held {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    int entities() {
        return entities.unwrap(Session.class).getStatistics().getEntityCount();
    }
}
