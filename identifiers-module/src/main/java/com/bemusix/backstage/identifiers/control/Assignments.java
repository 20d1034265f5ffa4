package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/**
 * The bonds between ISRCs and recordings. Those that were withdrawn are history and bind nothing. Queries name
 * that status by a literal: with a parameter PostgreSQL could not know that the indexes without the withdrawn ones suffice.
 */
@ApplicationScoped
public class Assignments {

    private static final int ASKED_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** The codes that bind these recordings, of whatever account. */
    public List<IsrcAssignment> of(Collection<RecordingId> recordings) {
        if (recordings.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                select a from IsrcAssignment a where a.recordingId in :recordings and a.status <> WITHDRAWN""", IsrcAssignment.class)
            .setParameter("recordings", recordings.stream().map(RecordingId::value).toList())
            .getResultList();
    }

    /** The code that binds the recording, locked and as it is now. */
    public Optional<IsrcAssignment> lock(RecordingId recording) {
        Optional<IsrcAssignment> current = of(List.of(recording)).stream().findFirst();
        current.ifPresent(assignment -> entities.refresh(assignment, LockModeType.PESSIMISTIC_WRITE));
        return current.filter(assignment -> assignment.status() != AssignmentStatus.WITHDRAWN);
    }

    /** What the code binds, of whatever account. */
    public Optional<IsrcAssignment> of(Isrc isrc) {
        return entities.createQuery("""
                select a from IsrcAssignment a where a.isrc = :isrc and a.status <> WITHDRAWN""", IsrcAssignment.class)
            .setParameter("isrc", isrc.value())
            .getResultStream()
            .findFirst();
    }

    /** What the codes bind in the hands of the account. */
    public List<IsrcAssignment> among(AccountId account, Collection<Isrc> codes) {
        List<String> wanted = codes.stream().map(Isrc::value).distinct().toList();
        return IntStream.iterate(0, from -> from < wanted.size(), from -> from + ASKED_AT_ONCE).boxed()
            .flatMap(from -> entities.createQuery("""
                    select a from IsrcAssignment a where a.accountId = :account and a.isrc in :codes and a.status <> WITHDRAWN""",
                    IsrcAssignment.class)
                .setParameter("account", account.value())
                .setParameter("codes", wanted.subList(from, Math.min(from + ASKED_AT_ONCE, wanted.size())))
                .getResultStream())
            .toList();
    }

    /** What the code binds or last bound in the hands of the account. */
    public Optional<IsrcAssignment> lastOf(AccountId account, Isrc isrc) {
        return entities.createQuery("""
                select a from IsrcAssignment a where a.accountId = :account and a.isrc = :isrc
                order by case when a.status = WITHDRAWN then 1 else 0 end, a.id desc""", IsrcAssignment.class)
            .setParameter("account", account.value())
            .setParameter("isrc", isrc.value())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    /** What the code binds or last bound in anybody's hands. */
    public Optional<IsrcAssignment> lastOf(Isrc isrc) {
        return entities.createQuery("""
                select a from IsrcAssignment a where a.isrc = :isrc
                order by case when a.status = WITHDRAWN then 1 else 0 end, a.id desc""", IsrcAssignment.class)
            .setParameter("isrc", isrc.value())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    public void add(IsrcAssignment assignment) {
        entities.persist(assignment);
    }

    /**
     * Writes what is pending.
     *
     * @throws com.bemusix.backstage.identifiers.RegistryException if somebody else was faster with the code or the recording
     */
    public void save() {
        Uniqueness.flush(entities);
    }

    /** How many codes of the root are bound in the hands of its account in each year of reference, which is two digits. */
    public Map<String, Long> usage(IsrcRoot root) {
        List<?> rows = entities.createNativeQuery("""
                select substr(a.isrc, 6, 2), count(*) from identifiers.isrc_assignment a
                join identifiers.isrc_root_span s on identifiers.year_of(a.isrc) between s.first_year and s.last_year
                    and cast(substr(a.isrc, 8) as integer) between s.designation_from and s.designation_to
                where s.root_id = :root and a.account_id = :account and a.isrc between :first and :last and a.status <> 'WITHDRAWN'
                group by 1""", Object[].class)
            .setParameter("root", root.id())
            .setParameter("account", root.account().value())
            .setParameter("first", Isrc.of(root.prefix(), 0, 0).value())
            .setParameter("last", Isrc.of(root.prefix(), 99, 99_999).value())
            .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
