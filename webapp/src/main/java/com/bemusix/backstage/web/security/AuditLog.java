package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.AuditedTogether;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.web.security.entity.AuditRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The audit trail: who did what, when. Written in the transaction of the deed; the database refuses to change or delete a line. */
@ApplicationScoped
@Transactional
public class AuditLog {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Clock clock;

    void on(@Observes Audited event) {
        entities.persist(new AuditRecord(event, clock.instant()));
    }

    void on(@Observes AuditedTogether event) {
        entities.createNativeQuery("""
                insert into access.audit_entry (at, account_id, person, name, address, user_agent, action, target, detail)
                select :at, :account, :person, :name, nullif(:address, ''), nullif(:agent, ''), :action, e.target, e.detail
                from unnest(cast(:targets as text[]), cast(:details as text[])) with ordinality as e (target, detail, place)
                order by e.place""")
            .setParameter("at", clock.instant())
            .setParameter("account", event.account().value())
            .setParameter("person", event.actor().person())
            .setParameter("name", event.actor().name())
            .setParameter("address", Objects.toString(event.actor().address(), ""))
            .setParameter("agent", Objects.toString(event.actor().userAgent(), ""))
            .setParameter("action", event.action())
            .setParameter("targets", event.targets().toArray(String[]::new))
            .setParameter("details", event.details().toArray(String[]::new))
            .setFlushMode(FlushModeType.COMMIT)
            .executeUpdate();
    }

    /** The lines that match, the latest first. @throws InvalidPageTokenException for a page token that is none of this list */
    public Page<AuditEntry> search(AuditQuery query, PageRequest request) {
        CriteriaBuilder builder = entities.getCriteriaBuilder();
        CriteriaQuery<AuditRecord> lines = builder.createQuery(AuditRecord.class);
        Root<AuditRecord> line = lines.from(AuditRecord.class);
        List<Predicate> conditions = conditions(query, builder, line);
        if (request.pageToken() != null) {
            conditions.add(builder.lessThan(line.get("number"), number(request.pageToken())));
        }
        lines.where(conditions.toArray(Predicate[]::new)).orderBy(builder.desc(line.get("number")));
        List<AuditEntry> found = entities.createQuery(lines)
            .setMaxResults(request.limit() + 1)
            .getResultStream()
            .map(AuditEntry::of)
            .toList();
        return page(found, request.limit());
    }

    private static List<Predicate> conditions(AuditQuery query, CriteriaBuilder builder, Root<AuditRecord> line) {
        List<Predicate> conditions = new ArrayList<>();
        same(conditions, builder, line.get("accountId"), query.account() == null ? null : query.account().value());
        same(conditions, builder, line.get("person"), query.person());
        same(conditions, builder, line.get("action"), query.action());
        same(conditions, builder, line.get("target"), query.target());
        Path<Instant> at = line.get("at");
        if (query.from() != null) {
            conditions.add(builder.greaterThanOrEqualTo(at, query.from()));
        }
        if (query.to() != null) {
            conditions.add(builder.lessThan(at, query.to()));
        }
        return conditions;
    }

    private static void same(List<Predicate> conditions, CriteriaBuilder builder, Path<?> attribute, Object value) {
        if (value != null) {
            conditions.add(builder.equal(attribute, value));
        }
    }

    private static Page<AuditEntry> page(List<AuditEntry> found, int limit) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<AuditEntry> items = found.subList(0, limit);
        return new Page<>(items, PageToken.of(Long.toString(items.get(limit - 1).number())));
    }

    private static Long number(String pageToken) {
        try {
            return Long.valueOf(PageToken.key(pageToken, 1).get(0));
        } catch (NumberFormatException e) {
            throw new InvalidPageTokenException(e);
        }
    }
}
