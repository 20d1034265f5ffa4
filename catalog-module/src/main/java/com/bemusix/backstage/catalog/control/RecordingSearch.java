package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds recordings by what they are called and how long they are. */
@ApplicationScoped
public class RecordingSearch {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /**
     * Recordings of the account of which the title and the length may be those of one of the descriptions, artists already read. One call
     * however many descriptions there are, by an index.
     */
    public List<Recording> like(AccountId account, List<ReferenceFields> described) {
        List<UUID> ids = entities.createNativeQuery("""
                select distinct c.id
                from unnest(cast(:titles as text[]), cast(:lengths as bigint[])) as w (title, length)
                join catalog.recording c on c.account_id = :account
                    and identifiers.facts_key(null, c.title) = identifiers.facts_key(null, w.title)
                    and c.duration_ms between w.length - :most and w.length + :most""", UUID.class)
                .setParameter("titles", described.stream().map(ReferenceFields::title).toArray(String[]::new))
                .setParameter("lengths", described.stream().map(ReferenceFields::durationMs).toArray(Long[]::new))
                .setParameter("account", account.value())
                .setParameter("most", ReferenceFields.SAME_LENGTH_MS)
                .getResultList();
        return ids.isEmpty() ? List.of() : entities.createQuery("""
                select distinct c from Recording c left join fetch c.artists where c.id in :ids order by c.id""", Recording.class)
                .setParameter("ids", ids).getResultList();
    }
}
