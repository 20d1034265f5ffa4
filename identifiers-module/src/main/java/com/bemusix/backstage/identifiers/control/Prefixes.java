package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.SearchKey;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/** The prefix codes of the distributor. */
@ApplicationScoped
public class Prefixes {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public List<ManagerPrefix> all() {
        return entities.createQuery("select p from ManagerPrefix p order by p.id", ManagerPrefix.class).getResultList();
    }

    public Optional<ManagerPrefix> find(UUID id) {
        return Optional.ofNullable(entities.find(ManagerPrefix.class, id));
    }

    /** Locks the prefix against draws and other changes until the end of the transaction. */
    public void lock(ManagerPrefix prefix) {
        entities.refresh(prefix, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of this code whose range shares numbers with the one given. */
    public List<ManagerPrefix> overlapping(IsrcPrefix prefix, DesignationRange range) {
        return entities.createQuery("""
                select p from ManagerPrefix p
                where p.prefix = :prefix and p.designationFrom <= :to and p.designationTo >= :from""", ManagerPrefix.class)
            .setParameter("prefix", prefix.value())
            .setParameter("from", range.from())
            .setParameter("to", range.to())
            .getResultList();
    }

    /**
     * From which to draw for the account at that moment, as far as can be told without holding them: those set aside for it, and nothing
     * else, so that its codes never change their prefix unnoticed; the shared ones follow only if staff allowed it at each of its own, and
     * if there is none of its own. Of the shared ones those of one registrant, that of the oldest: at its end no other one steps in before
     * staff have stopped it. Examples only as long as there is no real one. Its own first, then the oldest, which is the order of locking.
     */
    public List<ManagerPrefix> serving(AccountId account, Instant now) {
        List<ManagerPrefix> prefixes = entities.createQuery("""
                select p from ManagerPrefix p where p.purpose = :purpose and (p.accountId is null or p.accountId = :account)
                order by p.id""", ManagerPrefix.class)
            .setParameter("purpose", PrefixPurpose.MANAGER)
            .setParameter("account", account.value())
            .getResultList();
        List<ManagerPrefix> own = real(prefixes.stream().filter(ManagerPrefix::exclusive).toList());
        List<ManagerPrefix> shared = real(prefixes.stream().filter(prefix -> !prefix.exclusive()).toList());
        boolean fallBack = own.stream().allMatch(ManagerPrefix::sharedFallback);
        return Stream.concat(own.stream().filter(prefix -> prefix.serves(dayOf(prefix, now))),
            fallBack ? ofOneRegistrant(shared, now) : Stream.empty()).toList();
    }

    private static Stream<ManagerPrefix> ofOneRegistrant(List<ManagerPrefix> shared, Instant now) {
        List<ManagerPrefix> serving = shared.stream().filter(prefix -> prefix.serves(dayOf(prefix, now))).toList();
        return serving.stream().filter(prefix ->
            SearchKey.of(prefix.registrantName()).equals(SearchKey.of(serving.get(0).registrantName())));
    }

    private static LocalDate dayOf(ManagerPrefix prefix, Instant now) {
        return LocalDate.ofInstant(now, prefix.zone());
    }

    private static List<ManagerPrefix> real(List<ManagerPrefix> prefixes) {
        boolean onlyExamples = prefixes.stream().allMatch(ManagerPrefix::example);
        return prefixes.stream().filter(prefix -> onlyExamples || !prefix.example()).toList();
    }

    /** How many codes of the prefix were given in each year of reference, four digits; the database counts them. */
    public Map<Integer, Integer> given(ManagerPrefix prefix) {
        List<?> rows = entities.createNativeQuery("""
                select year, given from identifiers.prefix_year where prefix_id = :prefix""", Object[].class)
            .setParameter("prefix", prefix.id())
            .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (Integer) row[0], row -> (Integer) row[1]));
    }

    /** Says whether clients may still be served from the prefix, and holds off changes of it until the end of the transaction. */
    public boolean serves(ManagerPrefix prefix, Instant now) {
        entities.refresh(prefix, LockModeType.PESSIMISTIC_READ);
        return prefix.serves(dayOf(prefix, now));
    }

    public void add(ManagerPrefix prefix) {
        entities.persist(prefix);
        entities.flush();
    }

    /** Writes what was changed, so that the version is the new one. */
    public void save() {
        entities.flush();
    }
}
