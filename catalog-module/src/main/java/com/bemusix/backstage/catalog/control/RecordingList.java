package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An account's recordings as a list: what is in its rows, many rows at once. No entity is read, so that a transaction may go through any
 * number of pages.
 */
@ApplicationScoped
public class RecordingList {

    /** A recording without those who took part. */
    public record Described(UUID id, String title, String version, Long durationMs, RecordingType type) {
    }

    /** A release that a recording is on. */
    public record Placement(UUID recordingId, UUID releaseId, ReleaseState state, String title, String label, LocalDate releaseDate,
            LocalDate originalReleaseDate, Integer pLineYear, String pLineOwner, Instant createdAt) {

        public ReleaseId release() {
            return new ReleaseId(releaseId);
        }

        public CopyrightLine pLine() {
            return new CopyrightLine(pLineYear, pLineOwner).orNull();
        }
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** @param before the last one of the part of the list before, or null for the newest ones */
    public List<RecordingId> newest(AccountId account, RecordingId before, int limit) {
        TypedQuery<UUID> query = entities.createQuery("select c.id from Recording c where c.accountId = :account"
                + (before == null ? "" : " and c.id < :before") + " order by c.id desc", UUID.class)
                .setParameter("account", account.value());
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit).getResultStream().map(RecordingId::new).toList();
    }

    public Map<RecordingId, Described> described(AccountId account, Collection<RecordingId> recordings) {
        return asked(account, recordings, """
                select new com.bemusix.backstage.catalog.control.RecordingList$Described(c.id, c.title, c.titleVersion, c.durationMs,
                    c.type)
                from Recording c where c.accountId = :account and c.id in :recordings""", Described.class)
                .getResultStream().collect(Collectors.toMap(each -> new RecordingId(each.id()), Function.identity()));
    }

    public Map<RecordingId, List<ArtistCredit>> artists(AccountId account, Collection<RecordingId> recordings) {
        return people(account, recordings, "artists", row -> new ArtistCredit((String) row[1], (ArtistRole) row[2]));
    }

    public Map<RecordingId, List<Contributor>> contributors(AccountId account, Collection<RecordingId> recordings) {
        return people(account, recordings, "contributors", row -> new Contributor((String) row[1], (String) row[2]));
    }

    private <T> Map<RecordingId, List<T>> people(AccountId account, Collection<RecordingId> recordings, String list,
            Function<Object[], T> person) {
        return asked(account, recordings, "select c.id, p.name, p.role from Recording c join c." + list
                + " p where c.accountId = :account and c.id in :recordings order by c.id, index(p)", Object[].class)
                .getResultStream().collect(Collectors.groupingBy(row -> new RecordingId((UUID) row[0]),
                        Collectors.mapping(person, Collectors.toList())));
    }

    public Map<RecordingId, List<Placement>> placements(AccountId account, Collection<RecordingId> recordings) {
        return asked(account, recordings, """
                select new com.bemusix.backstage.catalog.control.RecordingList$Placement(t.recording.id, r.id, r.state, r.title, r.label,
                    r.releaseDate, r.originalReleaseDate, r.rights.pLineYear, r.rights.pLineOwner, r.createdAt)
                from Track t join t.release r where t.accountId = :account and t.recording.id in :recordings""", Placement.class)
                .getResultStream().collect(Collectors.groupingBy(each -> new RecordingId(each.recordingId())));
    }

    private <T> TypedQuery<T> asked(AccountId account, Collection<RecordingId> recordings, String query, Class<T> answer) {
        return entities.createQuery(query, answer).setParameter("account", account.value())
                .setParameter("recordings", recordings.stream().map(RecordingId::value).toList());
    }
}
