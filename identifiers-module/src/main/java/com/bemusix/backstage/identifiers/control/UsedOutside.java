package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Codes that were used outside of this registry. */
@ApplicationScoped
public class UsedOutside {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Which of the codes the account of the root has in its ledger, for more than being reserved, or has marked before. */
    public Set<String> known(IsrcRoot root, Collection<String> codes) {
        List<?> found = entities.createNativeQuery("""
                select l.code from identifiers.ledger l
                where l.scheme = 'ISRC' and l.account_id = :account and l.code = any (string_to_array(:codes, ','))
                    and not exists (select from identifiers.isrc_reservation v where v.id = l.subject_id)
                union select u.isrc from identifiers.isrc_used_outside u where u.isrc = any (string_to_array(:codes, ','))""", String.class)
            .setParameter("account", root.account().value())
            .setParameter("codes", String.join(",", codes))
            .getResultList();
        return new HashSet<>(found.stream().map(String.class::cast).toList());
    }

    /** Whether the code is marked. */
    public boolean has(Isrc isrc) {
        return !entities.createNativeQuery("select u.isrc from identifiers.isrc_used_outside u where u.isrc = :isrc", String.class)
            .setParameter("isrc", isrc.value()).getResultList().isEmpty();
    }

    /** Marks the codes for good; those that are marked stay as they are. */
    public void mark(IsrcRoot root, Collection<String> codes, UUID importId, Stamp stamp) {
        entities.createNativeQuery("""
                insert into identifiers.isrc_used_outside (isrc, root_id, account_id, import_id, at, by_id, by_name)
                select code, :root, :account, :import, :at, :person, :name from unnest(string_to_array(:codes, ',')) code
                on conflict do nothing""")
            .setParameter("root", root.id())
            .setParameter("account", root.account().value())
            .setParameter("import", importId)
            .setParameter("at", stamp.at())
            .setParameter("person", stamp.actor().person())
            .setParameter("name", stamp.actor().name())
            .setParameter("codes", String.join(",", codes))
            .executeUpdate();
    }
}
