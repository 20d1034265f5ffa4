package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AuditedTogether;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The history of all codes, which only grows. */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Event<AuditedTogether> audit;

    public void write(LedgerEntry entry) {
        entities.persist(entry);
    }

    /**
     * The same happened to these codes of an account: an entry for each, in their order, and a line in the audit trail. Costs no more calls
     * of the database for many than for one. What is known of the codes was {@linkplain Assignments#save saved} before: it is not looked
     * through again for changes.
     *
     * @param detail of the entry, or null
     */
    public void record(CodeEvent event, String action, List<IsrcAssignment> codes, Function<IsrcAssignment, String> detail, Stamp stamp) {
        if (codes.isEmpty()) {
            return;
        }
        AccountId account = codes.get(0).account();
        String[] recordings = codes.stream().map(code -> code.recording().toString()).toArray(String[]::new);
        String[] isrcs = codes.stream().map(code -> code.isrc().value()).toArray(String[]::new);
        entities.createNativeQuery("""
                insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event, detail)
                select :at, :person, :name, :account, 'ISRC', e.code, cast(e.recording as uuid), :event, e.detail
                from unnest(cast(:codes as text[]), cast(:recordings as text[]), cast(:details as text[]))
                    with ordinality as e (code, recording, detail, place)
                order by e.place""")
            .setParameter("at", stamp.at())
            .setParameter("person", stamp.actor().person())
            .setParameter("name", stamp.actor().name())
            .setParameter("account", account.value())
            .setParameter("event", event.name())
            .setParameter("codes", isrcs)
            .setParameter("recordings", recordings)
            .setParameter("details", codes.stream().map(detail).toArray(String[]::new))
            .setFlushMode(FlushModeType.COMMIT)
            .executeUpdate();
        audit.fire(new AuditedTogether(account, stamp.actor(), action, List.of(isrcs), List.of(recordings)));
    }

    /** What happened to the code in the hands of the account, oldest first. */
    public List<LedgerEntry> history(AccountId account, IdentifierScheme scheme, String code) {
        return history(account, scheme, code, null, null);
    }

    /**
     * @param reservation what happened to it happened to the code too; or null
     * @param stretch     the number of the entry that stands for several codes, this one among them; or null
     */
    public List<LedgerEntry> history(AccountId account, IdentifierScheme scheme, String code, UUID reservation, Long stretch) {
        return entities.createQuery("""
                select l from LedgerEntry l
                where l.scheme = :scheme and (l.code = :code or l.subjectId = :reservation or l.number = :stretch)
                    and l.accountId = :account
                order by l.number""", LedgerEntry.class)
            .setParameter("scheme", scheme)
            .setParameter("code", code)
            .setParameter("reservation", reservation)
            .setParameter("stretch", stretch)
            .setParameter("account", account.value())
            .getResultList();
    }
}
