package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/**
 * The bonds between ISRCs and recordings. Those that were withdrawn, superseded or voided are history and bind nothing. Queries name
 * these statuses by literals: with parameters PostgreSQL could not know that the indexes without them suffice.
 */
@ApplicationScoped
public class Assignments {

    private static final int ASKED_AT_ONCE = 1_000;
    private static final String BINDING_FIRST =
        "order by case when a.status in (WITHDRAWN, VOID, SUPERSEDED_IN_ERROR) then 1 else 0 end, a.id desc";
    private static final String BINDS = " and a.status not in (WITHDRAWN, VOID, SUPERSEDED_IN_ERROR)";

    /** The code of a recording in few columns. */
    public record InForce(UUID recordingId, String isrc, AssignmentStatus status, Integer yearOfFirstPublication) {
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** The codes that bind these recordings, of whatever account. */
    public List<IsrcAssignment> of(Collection<RecordingId> recordings) {
        return parts(recordings.stream().map(RecordingId::value).toList()).flatMap(wanted -> entities.createQuery(
                "select a from IsrcAssignment a where a.recordingId in :recordings" + BINDS, IsrcAssignment.class)
            .setParameter("recordings", wanted)
            .getResultStream())
            .toList();
    }

    /** The code that binds the recording, locked and as it is now. */
    public Optional<IsrcAssignment> lock(RecordingId recording) {
        Optional<IsrcAssignment> current = of(List.of(recording)).stream().findFirst();
        current.ifPresent(assignment -> entities.refresh(assignment, LockModeType.PESSIMISTIC_WRITE));
        return current.filter(assignment -> assignment.status().binds());
    }

    /** Locked and as it is now, of whatever account. */
    public IsrcAssignment lock(UUID id) {
        IsrcAssignment assignment = entities.find(IsrcAssignment.class, id);
        entities.refresh(assignment, LockModeType.PESSIMISTIC_WRITE);
        return assignment;
    }

    /** What the code binds, of whatever account; of several recordings that were found to be one, that which had it first. */
    public Optional<IsrcAssignment> of(Isrc isrc) {
        return entities
            .createQuery("select a from IsrcAssignment a where a.isrc = :isrc and a.aliasOf is null" + BINDS, IsrcAssignment.class)
            .setParameter("isrc", isrc.value())
            .getResultStream()
            .findFirst();
    }

    /** Of whatever account. */
    public IsrcAssignment get(UUID id) {
        return entities.find(IsrcAssignment.class, id);
    }

    /**
     * A code that a case took from its recording is nobody else's.
     *
     * @throws RegistryException of kind ISRC_VOID if it was taken from a recording of the account, else ISRC_DUP_OTHER_RECORDING
     */
    public void requireNeverEnded(AccountId account, Isrc isrc) {
        List<IsrcAssignment> ended = endedByCases(isrc);
        if (!ended.isEmpty()) {
            boolean own = ended.stream().anyMatch(each -> each.isOf(account));
            throw new RegistryException(own ? Kind.ISRC_VOID : Kind.ISRC_DUP_OTHER_RECORDING);
        }
    }

    /** @throws RegistryException of kind ISRC_DUP_OTHER_RECORDING if it names or named a recording */
    public void requireFree(Isrc isrc) {
        if (of(isrc).isPresent() || !endedByCases(isrc).isEmpty()) {
            throw new RegistryException(Kind.ISRC_DUP_OTHER_RECORDING);
        }
    }

    private List<IsrcAssignment> endedByCases(Isrc isrc) {
        return entities.createQuery("""
                select a from IsrcAssignment a where a.isrc = :isrc and a.status in (VOID, SUPERSEDED_IN_ERROR)""", IsrcAssignment.class)
            .setParameter("isrc", isrc.value())
            .getResultList();
    }

    /** The recordings that share the code of the assignment, locked. */
    public List<IsrcAssignment> lockAliases(IsrcAssignment of) {
        return entities.createQuery("select a from IsrcAssignment a where a.aliasOf = :id order by a.id", IsrcAssignment.class)
            .setParameter("id", of.id())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    }

    /** What the codes bind in the hands of the account. */
    public List<IsrcAssignment> among(AccountId account, Collection<Isrc> codes) {
        return parts(codes.stream().map(Isrc::value).distinct().toList()).flatMap(wanted -> entities.createQuery(
                "select a from IsrcAssignment a where a.accountId = :account and a.isrc in :codes" + BINDS, IsrcAssignment.class)
            .setParameter("account", account.value())
            .setParameter("codes", wanted)
            .getResultStream())
            .toList();
    }

    /** Those of the account's recordings that have a code. */
    public Set<RecordingId> coded(AccountId account, Collection<RecordingId> recordings) {
        return parts(recordings.stream().map(RecordingId::value).toList()).flatMap(wanted -> entities.createQuery("""
                select a.recordingId from IsrcAssignment a
                where a.accountId = :account and a.recordingId in :recordings""" + BINDS, UUID.class)
            .setParameter("account", account.value())
            .setParameter("recordings", wanted)
            .getResultStream())
            .map(RecordingId::new).collect(Collectors.toSet());
    }

    /** What those of the account's recordings that have a code have, in few columns: for lists of any length. */
    public List<InForce> inForce(AccountId account, Collection<RecordingId> recordings) {
        return parts(recordings.stream().map(RecordingId::value).toList()).flatMap(wanted -> entities.createQuery("""
                select new com.bemusix.backstage.identifiers.control.Assignments$InForce(a.recordingId, a.isrc, a.status,
                    a.yearOfFirstPublication)
                from IsrcAssignment a where a.accountId = :account and a.recordingId in :recordings""" + BINDS, InForce.class)
            .setParameter("account", account.value())
            .setParameter("recordings", wanted)
            .getResultStream())
            .toList();
    }

    private static <T> Stream<List<T>> parts(List<T> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + ASKED_AT_ONCE)
            .mapToObj(from -> all.subList(from, Math.min(from + ASKED_AT_ONCE, all.size())));
    }

    /** What the code binds or last bound in the hands of the account. */
    public Optional<IsrcAssignment> lastOf(AccountId account, Isrc isrc) {
        return entities.createQuery("select a from IsrcAssignment a where a.accountId = :account and a.isrc = :isrc " + BINDING_FIRST,
                IsrcAssignment.class)
            .setParameter("account", account.value())
            .setParameter("isrc", isrc.value())
            .setMaxResults(1)
            .getResultStream()
            .findFirst();
    }

    /** What the code binds or last bound in anybody's hands. */
    public Optional<IsrcAssignment> lastOf(Isrc isrc) {
        return entities.createQuery("select a from IsrcAssignment a where a.isrc = :isrc " + BINDING_FIRST, IsrcAssignment.class)
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

    /** From which to which number codes were counted from the root in each year of reference, four digits. */
    public Map<Integer, DesignationRange> countedFrom(IsrcRoot root) {
        List<?> rows = entities.createNativeQuery("""
                select identifiers.year_of(a.isrc), min(cast(substr(a.isrc, 8) as integer)), max(cast(substr(a.isrc, 8) as integer))
                from identifiers.isrc_assignment a where a.root_id = :root group by 1""", Object[].class)
            .setParameter("root", root.id())
            .getResultList();
        return rows.stream().map(Object[].class::cast)
            .collect(Collectors.toMap(row -> (Integer) row[0], row -> new DesignationRange((Integer) row[1], (Integer) row[2])));
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
