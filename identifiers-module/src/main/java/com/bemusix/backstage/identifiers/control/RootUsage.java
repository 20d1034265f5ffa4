package com.bemusix.backstage.identifiers.control;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.boundary.CapacityView.Day;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ReleaseBlock;
import com.bemusix.backstage.identifiers.entity.Reservation;

/**
 * Counts what became of the numbers of a root in one year of reference. Looks, and waits for nobody. A number counts once, whatever number
 * of recordings were found to share it.
 */
@ApplicationScoped
public class RootUsage {

    private static final int DIGITS = 12;
    private static final int DIGITS_OF_A_HUNDRED = 10;
    private static final String BINDS = "a.status not in ('WITHDRAWN', 'VOID', 'SUPERSEDED_IN_ERROR')";

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    TakenCodes taken;

    @Inject
    NumberSpaces spaces;

    @Inject
    ReleaseHundreds hundreds;

    @Inject
    Reservations reservations;

    /** Codes of the root that are bound in the hands of its account: counted here, or entered. */
    public long bound(IsrcRoot root, int year, boolean countedHere) {
        return number(of(root, year, root.years().in(year), """
            select count(*) from identifiers.isrc_assignment a where a.account_id = :account and a.isrc between :first and :last
                and a.alias_of is null and (coalesce(a.origin, '') = 'GENERATED_CLIENT_ROOT') = :counted and\s""" + BINDS)
            .setParameter("account", root.account().value()).setParameter("counted", countedHere));
    }

    /** Codes that were used outside, and that no recording has here. */
    public long imported(IsrcRoot root, int year) {
        return number(of(root, year, root.years().in(year), """
            select count(*) from identifiers.isrc_used_outside u where u.isrc between :first and :last and not exists (
                select from identifiers.isrc_assignment a where a.isrc = u.isrc and\s""" + BINDS + ")"));
    }

    /** Numbers that are promised on that day, and neither bound nor marked. */
    public long reserved(IsrcRoot root, int year, LocalDate today) {
        return reservations.of(root, year).stream().filter(each -> each.statusOn(today) == ReservationStatus.RESERVED)
            .mapToLong(each -> each.range().size() - spent(root, each)).sum();
    }

    private long spent(IsrcRoot root, Reservation reservation) {
        return number(of(root, reservation.year(), reservation.range(), """
            select count(*) from (
                select a.isrc from identifiers.isrc_assignment a where a.isrc between :first and :last and\s""" + BINDS + """
                union select u.isrc from identifiers.isrc_used_outside u where u.isrc between :first and :last) spent"""));
    }

    /**
     * Numbers that a draw could still give. By release and track these are the tracks of whole hundreds: what is left of a hundred that
     * somebody has a number of is its release's, or nobody's.
     */
    public long free(IsrcRoot root, int year) {
        DesignationRange range = root.years().in(year);
        long next = Math.max(range.from(), spaces.counters(root.id()).getOrDefault(year, 0L));
        if (root.policy() == NumberingPolicy.RELEASE_TRACK) {
            return (long) hundreds.untouched(root, year, next).size() * ReleaseBlock.TRACKS;
        }
        return next > range.to() ? 0 : range.to() - next + 1
            - taken.between(IdentifierScheme.ISRC, code(root, year, Math.toIntExact(next)), code(root, year, range.to())).size();
    }

    /**
     * Numbers that were used up from a moment on: those of codes whose year of reference is the year in which they were given, in the zone
     * of the root. Codes of older years, as a label enters them for what it released long ago, take nothing of a present year and say
     * nothing of its pace.
     */
    public long since(IsrcRoot root, Instant moment, Instant now) {
        return IntStream.rangeClosed(RootDraw.yearOf(root, moment), RootDraw.yearOf(root, now))
            .mapToLong(year -> usedUp(root, year, moment.isAfter(newYear(root, year)) ? moment : newYear(root, year))).sum();
    }

    /** By release and track a release uses up a hundred with the first code that is given of it. */
    private long usedUp(IsrcRoot root, int year, Instant since) {
        String begun = """
            select count(*) from (
                select min(a.assigned_at) as at from identifiers.isrc_assignment a
                where a.account_id = :account and a.isrc between :first and :last and a.status <> 'WITHDRAWN'
                group by left(a.isrc, :digits)) begun
            where begun.at >= :since and begun.at < :end""";
        boolean hundred = root.policy() == NumberingPolicy.RELEASE_TRACK;
        long count = number(of(root, year, root.years().in(year), begun)
            .setParameter("digits", hundred ? DIGITS_OF_A_HUNDRED : DIGITS).setParameter("account", root.account().value())
            .setParameter("since", since).setParameter("end", newYear(root, year + 1)));
        return hundred ? count * ReleaseBlock.TRACKS : count;
    }

    private static Instant newYear(IsrcRoot root, int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(root.zone()).toInstant();
    }

    /** The days on which codes of that year were given, in the zone of the root, with the number of codes up to then. */
    public List<Day> days(IsrcRoot root, int year) {
        List<?> rows = of(root, year, root.years().in(year), """
            select cast(a.assigned_at at time zone :zone as date), count(*) from identifiers.isrc_assignment a
            where a.account_id = :account and a.isrc between :first and :last and a.alias_of is null and\s""" + BINDS
            + " group by 1 order by 1", Object[].class)
            .setParameter("account", root.account().value()).setParameter("zone", root.zone().getId()).getResultList();
        List<Day> days = new ArrayList<>();
        long total = 0;
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            total += ((Number) cells[1]).longValue();
            days.add(new Day(cells[0] instanceof Date date ? date.toLocalDate() : (LocalDate) cells[0], total));
        }
        return days;
    }

    private Query of(IsrcRoot root, int year, DesignationRange range, String query) {
        return of(root, year, range, query, Long.class);
    }

    private Query of(IsrcRoot root, int year, DesignationRange range, String query, Class<?> row) {
        return entities.createNativeQuery(query, row)
            .setParameter("first", code(root, year, range.from())).setParameter("last", code(root, year, range.to()));
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private static String code(IsrcRoot root, int year, int number) {
        return RootDraw.isrc(root, year, number).value();
    }
}
