package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.catalog.entity.SocietyEntry;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What labels said of their recordings and societies. */
@ApplicationScoped
public class SocietyEntries {

    /** A registration that was not taken back, under the code that the recording had then. */
    public record Standing(UUID recordingId, String isrc, Society code, String name, LocalDate on, Instant at, String by) {

        public NamedSociety society() {
            return new NamedSociety(code, name);
        }
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Makes everybody wait who wants to say something of this account's recordings, until the end of the transaction. */
    public void lock(AccountId account) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
                .setParameter("key", "catalog.society." + account).getSingleResult();
    }

    /** Everything that was said of the recording, the latest first. */
    public List<SocietyEntry> of(AccountId account, RecordingId recording) {
        return entities.createQuery("""
                select e from SocietyEntry e where e.accountId = :account and e.recordingId = :recording order by e.number desc""",
                SocietyEntry.class)
                .setParameter("account", account.value()).setParameter("recording", recording.value()).getResultList();
    }

    /** The registrations of each of the recordings that stand, in the order of societies. */
    public Map<RecordingId, List<Standing>> standing(AccountId account, Collection<RecordingId> recordings) {
        return entities.createQuery("""
                select new com.bemusix.backstage.catalog.control.SocietyEntries$Standing(e.recordingId, e.isrc, e.society, e.societyName,
                    e.registeredOn, e.at, e.byName)
                from SocietyEntry e
                where e.accountId = :account and e.recordingId in :recordings and e.registeredOn is not null
                    and not exists (select 1 from SocietyEntry l where l.recordingId = e.recordingId and l.society = e.society
                        and l.societyKey = e.societyKey and l.number > e.number)
                order by e.recordingId, e.society, e.societyKey""", Standing.class)
                .setParameter("account", account.value())
                .setParameter("recordings", recordings.stream().map(RecordingId::value).toList())
                .getResultStream().collect(Collectors.groupingBy(standing -> new RecordingId(standing.recordingId())));
    }

    /**
     * Adds an entry for each of the recordings, by one statement however many they are.
     *
     * @param on null to take the registrations back
     */
    public void add(AccountId account, Map<RecordingId, Isrc> recordings, NamedSociety society, LocalDate on, Instant at, Actor actor) {
        List<Map.Entry<RecordingId, Isrc>> all = List.copyOf(recordings.entrySet());
        entities.createNativeQuery("""
                insert into catalog.society_entry (account_id, recording_id, isrc, society, society_name, society_key, registered_on, at,
                    by_id, by_name)
                select :account, r.id, r.isrc, :society, nullif(:name, ''), :key, cast(nullif(:day, '') as date), :at, :person, :by
                from unnest(cast(:recordings as uuid[]), cast(:isrcs as text[])) as r (id, isrc)""")
                .setParameter("recordings", all.stream().map(each -> each.getKey().toString()).toArray(String[]::new))
                .setParameter("isrcs", all.stream().map(each -> each.getValue().value()).toArray(String[]::new))
                .setParameter("account", account.value())
                .setParameter("society", society.code().name())
                .setParameter("name", society.name() == null ? "" : society.name())
                .setParameter("key", society.key())
                .setParameter("day", on == null ? "" : on.toString())
                .setParameter("at", at)
                .setParameter("person", actor.person())
                .setParameter("by", actor.name())
                .executeUpdate();
    }
}
