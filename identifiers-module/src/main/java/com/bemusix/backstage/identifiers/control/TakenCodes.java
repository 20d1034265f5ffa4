package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.IdentifierScheme;

/** Codes that are never drawn: whoever had them, they were used or promised before. */
@ApplicationScoped
public class TakenCodes {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Those from the first to the last that were ever in anybody's hands, or used outside, or promised to somebody there. */
    public Set<String> between(IdentifierScheme scheme, String first, String last) {
        List<?> taken = entities.createNativeQuery("""
                select l.code from identifiers.ledger l where l.scheme = :scheme and l.code between :first and :last
                union select u.isrc from identifiers.isrc_used_outside u where :scheme = 'ISRC' and u.isrc between :first and :last
                union select left(:first, 7) || lpad(cast(n as text), 5, '0')
                from identifiers.isrc_reservation v, generate_series(v.designation_from, v.designation_to) n
                where :scheme = 'ISRC' and v.prefix = left(:first, 5) and v.year = identifiers.year_of(:first)
                    and left(:first, 7) || lpad(cast(n as text), 5, '0') between :first and :last""",
                String.class)
            .setParameter("scheme", scheme.name())
            .setParameter("first", first)
            .setParameter("last", last)
            .getResultList();
        return taken.stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
