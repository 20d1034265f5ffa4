package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.SearchKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds releases of one account. */
@ApplicationScoped
public class ReleaseSearch {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /**
     * What is looked for.
     *
     * @param words part of the searchable text, or null for all
     * @param coded the releases that carry the code that the words are
     * @param isrc  the ISRC that the words are, or null
     */
    public record Criteria(AccountId account, Set<ReleaseState> states, String words, Set<ReleaseId> coded, Isrc isrc) {
    }

    /** @param after the place of the last item of the page before, or null */
    public List<Release> page(Criteria criteria, ReleaseOrder order, ReleaseOrder.Position after, int limit) {
        Map<String, Object> parameters = new HashMap<>(order.parameters());
        String from = after == null ? "" : order.afterPosition();
        if (after != null) {
            parameters.put("afterKey", after.key());
            parameters.put("afterId", after.id());
        }
        TypedQuery<Release> query = entities.createQuery(
                "select r" + where(criteria, parameters) + from + order.orderBy(), Release.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    public List<Release> rows(Criteria criteria, ReleaseOrder order, int first, int size) {
        Map<String, Object> parameters = new HashMap<>(order.parameters());
        TypedQuery<Release> query = entities.createQuery("select r" + where(criteria, parameters) + order.orderBy(), Release.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(size).getResultList();
    }

    public long count(Criteria criteria) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<Long> query = entities.createQuery("select count(r)" + where(criteria, parameters), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * The recordings on the account's releases that are called so or carry that code. The searchable text, which has titles and catalogue
     * numbers in it, is asked for as well, because it has an index.
     *
     * @param words part of a title, or a whole catalogue number
     * @param coded the releases that carry the code that the words are
     */
    public Set<RecordingId> recordingsOn(AccountId account, String words, Set<ReleaseId> coded) {
        return entities.createQuery("""
                select t.recording.id from Track t join t.release r where r.accountId = :account
                and (r.searchText like :part escape '!'
                        and (r.titleKey like :part escape '!' or lower(r.catalogNumber) = lower(:number))
                    or r.id in :coded)""", UUID.class)
                .setParameter("account", account.value()).setParameter("part", partOf(words)).setParameter("number", words.strip())
                .setParameter("coded", coded.stream().map(ReleaseId::value).toList())
                .getResultStream().map(RecordingId::new).collect(Collectors.toSet());
    }

    private static String partOf(String words) {
        return '%' + SearchKey.of(words).strip().replaceAll("[!%_]", "!$0") + '%';
    }

    private static String where(Criteria criteria, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" from Release r where r.accountId = :account and r.state in :states");
        parameters.put("account", criteria.account().value());
        parameters.put("states", criteria.states());
        if (criteria.words() == null) {
            return where.toString();
        }
        where.append(" and (r.searchText like :words escape '!'");
        parameters.put("words", partOf(criteria.words()));
        // by their ids and not by a query within this one: then an index answers each of the alternatives
        if (!criteria.coded().isEmpty()) {
            where.append(" or r.id in :coded");
            parameters.put("coded", criteria.coded().stream().map(ReleaseId::value).toList());
        }
        if (criteria.isrc() != null) {
            where.append(" or r.firstIsrc = :isrc");
            parameters.put("isrc", criteria.isrc().value());
        }
        return where.append(')').toString();
    }
}
