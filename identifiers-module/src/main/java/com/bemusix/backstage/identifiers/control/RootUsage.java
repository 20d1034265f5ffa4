package com.bemusix.backstage.identifiers.control;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReservationStatus;
import com.bemusix.backstage.identifiers.boundary.CapacityView.Day;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Reservation;

/** Counts what became of the numbers of a root in one year of reference. Looks, and waits for nobody. */
@ApplicationScoped
public class RootUsage {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    TakenCodes taken;

    @Inject
    NumberSpaces spaces;

    @Inject
    Reservations reservations;

    /** Codes of the root that are bound in the hands of its account: counted here, or entered. */
    public long bound(IsrcRoot root, int year, boolean countedHere) {
        return number(of(root, year, root.years().in(year), """
            select count(*) from identifiers.isrc_assignment a where a.account_id = :account and a.isrc between :first and :last
                and a.status <> 'WITHDRAWN' and (coalesce(a.origin, '') = 'GENERATED_CLIENT_ROOT') = :counted""")
            .setParameter("account", root.account().value()).setParameter("counted", countedHere));
    }

    /** Codes that were used outside, and that no recording has here. */
    public long imported(IsrcRoot root, int year) {
        return number(of(root, year, root.years().in(year), """
            select count(*) from identifiers.isrc_used_outside u where u.isrc between :first and :last and not exists (
                select from identifiers.isrc_assignment a where a.isrc = u.isrc and a.status <> 'WITHDRAWN')"""));
    }

    /** Numbers that are promised on that day, and neither bound nor marked. */
    public long reserved(IsrcRoot root, int year, LocalDate today) {
        return reservations.of(root, year).stream().filter(each -> each.statusOn(today) == ReservationStatus.RESERVED)
            .mapToLong(each -> each.range().size() - spent(root, each)).sum();
    }

    private long spent(IsrcRoot root, Reservation reservation) {
        return number(of(root, reservation.year(), reservation.range(), """
            select count(*) from (
                select a.isrc from identifiers.isrc_assignment a where a.isrc between :first and :last and a.status <> 'WITHDRAWN'
                union select u.isrc from identifiers.isrc_used_outside u where u.isrc between :first and :last) spent"""));
    }

    /** Numbers that a draw could still give. */
    public long free(IsrcRoot root, int year) {
        DesignationRange range = root.years().in(year);
        long next = Math.max(range.from(), spaces.counters(root.id()).getOrDefault(year, 0L));
        return next > range.to() ? 0 : range.to() - next + 1
            - taken.between(IdentifierScheme.ISRC, code(root, year, Math.toIntExact(next)), code(root, year, range.to())).size();
    }

    /** Codes of the root, of whatever year of reference, that were given since. */
    public long since(IsrcRoot root, Instant moment) {
        return number(entities.createNativeQuery("""
                select count(*) from identifiers.isrc_assignment a where a.account_id = :account and a.isrc between :first and :last
                    and cast(substr(a.isrc, 8) as integer) between :from and :to and a.status <> 'WITHDRAWN' and a.assigned_at >= :since""",
                Long.class)
            .setParameter("account", root.account().value())
            .setParameter("first", Isrc.of(root.prefix(), 0, 0).value()).setParameter("last", Isrc.of(root.prefix(), 99, 99_999).value())
            .setParameter("from", root.range().from()).setParameter("to", root.range().to()).setParameter("since", moment));
    }

    /** The days of that year on which codes of it were given, in the zone of the root, with the number of codes up to then. */
    public List<Day> days(IsrcRoot root, int year) {
        List<?> rows = of(root, year, root.years().in(year), """
            select cast(a.assigned_at at time zone :zone as date), count(*) from identifiers.isrc_assignment a
            where a.account_id = :account and a.isrc between :first and :last and a.status <> 'WITHDRAWN' group by 1 order by 1""",
            Object[].class).setParameter("account", root.account().value()).setParameter("zone", root.zone().getId()).getResultList();
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
        return Isrc.of(root.prefix(), year % 100, number).value();
    }
}
