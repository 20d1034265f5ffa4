package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Stocks of numbers of which each is given out once at most.
 *
 * <p>A space has one counter row for each series. It is locked from the look at the free numbers until the end of the transaction, so that
 * draws of one series follow each other. The counter alone would hand a number out again after a rollback; yet the number may have been
 * seen, in an answer, a log or a message. Therefore every draw also leaves a mark in a sequence of PostgreSQL, which no rollback takes
 * back, and the next draw starts above both. A space has two sequences, for even and odd series: around New Year nodes whose clocks differ
 * draw in two years at once, and one mark would erase the other.
 */
@ApplicationScoped
public class NumberSpaces {

    private static final long SERIES = 1_000_000_000L;
    private static final int WINDOW = 64;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    TakenCodes takenCodes;

    /** Makes room for the numbers of a prefix code or pool that is about to be added. */
    public void open(UUID space) {
        entities.createNativeQuery("insert into identifiers.number_space (id) values (:space)")
            .setParameter("space", space)
            .executeUpdate();
        for (int parity = 0; parity < 2; parity++) {
            entities.createNativeQuery("create sequence " + mark(space, parity) + " minvalue -1 start -1").executeUpdate();
        }
    }

    /**
     * Makes room for numbers that are drawn in any order, each with a {@link #mark} of its own. The counter of their series stands at the
     * end for good: nothing is counted here.
     */
    public void openMarked(UUID space, int series, long end) {
        open(space);
        entities.createNativeQuery("""
                insert into identifiers.number_counter (space_id, series, next_number) values (:space, :series, :end)""")
            .setParameter("space", space)
            .setParameter("series", series)
            .setParameter("end", end)
            .executeUpdate();
    }

    /** The marks in one of the two sequences of a space that has a bit for each number. */
    public long marks(UUID space, int sequence) {
        return Math.max(0, lastValue(mark(space, sequence)));
    }

    /** Adds such marks, for good. Whoever draws holds a lock that keeps others from doing so at the same time. */
    public void mark(UUID space, int sequence, long bits) {
        leave(mark(space, sequence), marks(space, sequence) | bits);
    }

    /**
     * Locks the counter and finds the next free numbers, in order. Changes nothing: numbers are used up by {@link #burn}.
     *
     * @return as many as wanted, or all that are left
     */
    public List<Long> free(NumberRange range, int wanted) {
        long next = Math.max(range.first(), nextOf(range.space(), range.series()));
        List<Long> free = new ArrayList<>();
        for (long window = wanted + WINDOW; free.size() < wanted && next <= range.last(); window *= 2) {
            long end = Math.min(range.last(), next + window - 1);
            Set<String> taken = takenCodes.between(range.scheme(), range.code().apply(next), range.code().apply(end));
            for (; next <= end && free.size() < wanted; next++) {
                if (!taken.contains(range.code().apply(next))) {
                    free.add(next);
                }
            }
        }
        return free;
    }

    /** Uses up every number up to this one, for good. The counter is locked by {@link #free}. */
    public void burn(NumberRange range, long last) {
        burn(range.space(), range.series(), last);
    }

    /** The same for whoever knows the numbers by other means; the counter is locked by {@link #next}. */
    public void burn(UUID space, int series, long last) {
        leave(mark(space, series), series * SERIES + last);
        entities.createNativeQuery("update identifiers.number_counter set next_number = :next where space_id = :space and series = :series")
            .setParameter("next", last + 1)
            .setParameter("space", space)
            .setParameter("series", series)
            .executeUpdate();
    }

    /** Locks the counter and says which number comes next, whether it is free or not. */
    public long next(UUID space, int series) {
        return nextOf(space, series);
    }

    /** The next free number, as far as can be seen without waiting for anybody. */
    public Optional<Long> peek(NumberRange range) {
        long next = Math.max(range.first(), counters(range.space()).getOrDefault(range.series(), 0L));
        for (long window = WINDOW; next <= range.last(); window *= 2) {
            long end = Math.min(range.last(), next + window - 1);
            Set<String> taken = takenCodes.between(range.scheme(), range.code().apply(next), range.code().apply(end));
            for (; next <= end; next++) {
                if (!taken.contains(range.code().apply(next))) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }

    /** Locks the counter, so that nothing is drawn from this series before the end of the transaction. */
    public void lock(UUID space, int series) {
        nextOf(space, series);
    }

    /** The next number of each series from which something was drawn. */
    public Map<Integer, Long> counters(UUID space) {
        List<?> rows = entities.createNativeQuery("""
                select series, next_number from identifiers.number_counter where space_id = :space and next_number > 0""", Object[].class)
            .setParameter("space", space)
            .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    private long nextOf(UUID space, int series) {
        entities.createNativeQuery("""
                insert into identifiers.number_counter (space_id, series, next_number) values (:space, :series, 0)
                on conflict do nothing""")
            .setParameter("space", space)
            .setParameter("series", series)
            .executeUpdate();
        Number counted = (Number) entities.createNativeQuery("""
                select next_number from identifiers.number_counter where space_id = :space and series = :series for update""", Long.class)
            .setParameter("space", space)
            .setParameter("series", series)
            .getSingleResult();
        long marked = lastValue(mark(space, series));
        boolean sameSeries = Math.floorDiv(marked, SERIES) == series;
        return sameSeries ? Math.max(counted.longValue(), marked % SERIES + 1) : counted.longValue();
    }

    private long lastValue(String sequence) {
        return ((Number) entities.createNativeQuery("select last_value from " + sequence, Long.class).getSingleResult()).longValue();
    }

    private void leave(String sequence, long value) {
        entities.createNativeQuery("select setval(cast(:mark as regclass), :value)")
            .setParameter("mark", sequence)
            .setParameter("value", value)
            .getSingleResult();
    }

    private static String mark(UUID space, int series) {
        return "identifiers.number_mark_" + space.toString().replace('-', '_') + '_' + (series & 1);
    }
}
