package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ReleaseBlock;

/**
 * The hundreds of numbers that releases have in a year of a root, each given in the order in which its tracks are numbered.
 *
 * <p>A counter could not say which of the numbers below it were never given. Therefore each number that is drawn leaves a mark of its own,
 * in a sequence of PostgreSQL, which no rollback takes back: it may have been seen. A number is free that has no mark and that nobody has
 * had otherwise. Who draws holds the counter of the root and year, so that draws for one release follow each other.
 */
@ApplicationScoped
public class ReleaseHundreds {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    NumberSpaces spaces;

    @Inject
    TakenCodes taken;

    /** The one that the release has, if it has one. */
    Optional<ReleaseBlock> of(IsrcRoot root, int year, ReleaseId release) {
        return entities.createQuery("""
                select b from ReleaseBlock b where b.rootId = :root and b.year = :year and b.releaseId = :release""", ReleaseBlock.class)
            .setParameter("root", root.id()).setParameter("year", year).setParameter("release", release.value())
            .getResultStream().findFirst();
    }

    /** The releases that have one. */
    public Set<ReleaseId> releases(IsrcRoot root, int year) {
        return entities.createQuery("select b.releaseId from ReleaseBlock b where b.rootId = :root and b.year = :year", UUID.class)
            .setParameter("root", root.id()).setParameter("year", year).getResultStream().map(ReleaseId::new).collect(Collectors.toSet());
    }

    /** Those that lie in the range of the year as a whole, from the next number on, and of which nobody has had any; in order. */
    List<Integer> untouched(IsrcRoot root, int year, long next) {
        DesignationRange range = root.years().in(year);
        int first = Math.max(1, ReleaseBlock.of(Math.toIntExact(Math.max(range.from(), next)) + ReleaseBlock.TRACKS));
        int last = ReleaseBlock.of(range.to() + 1) - 1;
        if (first > last) {
            return List.of();
        }
        Set<Integer> touched = takenBetween(root, year, ReleaseBlock.designation(first, 0),
            ReleaseBlock.designation(last, ReleaseBlock.TRACKS)).map(ReleaseBlock::of).boxed().collect(Collectors.toSet());
        return IntStream.rangeClosed(first, last).filter(hundred -> !touched.contains(hundred)).boxed().toList();
    }

    ReleaseBlock open(UUID id, IsrcRoot root, int year, int hundred, ReleaseId release) {
        spaces.openMarked(id, year, ReleaseBlock.designation(hundred, ReleaseBlock.TRACKS) + 1L);
        ReleaseBlock opened = new ReleaseBlock(id, root, year, hundred, release);
        entities.persist(opened);
        return opened;
    }

    /** The tracks whose number is provably nobody's. */
    NavigableSet<Integer> free(IsrcRoot root, ReleaseBlock hundred) {
        DesignationRange range = root.years().in(hundred.year());
        NavigableSet<Integer> free = IntStream.rangeClosed(1, ReleaseBlock.TRACKS)
            .filter(track -> range.from() <= hundred.designation(track) && hundred.designation(track) <= range.to())
            .boxed().collect(Collectors.toCollection(TreeSet::new));
        takenBetween(root, hundred.year(), hundred.designation(0), hundred.designation(ReleaseBlock.TRACKS))
            .forEach(number -> free.remove(number - hundred.designation(0)));
        if (hundred.markedSingly()) {
            long[] marks = {spaces.marks(hundred.id(), 0), spaces.marks(hundred.id(), 1)};
            free.removeIf(track -> (marks[track & 1] & bit(track)) != 0);
        } else {
            long next = spaces.next(hundred.id(), hundred.year());
            free.removeIf(track -> hundred.designation(track) < next);
        }
        return free;
    }

    /** Uses up the numbers of these tracks, for good. */
    void burn(ReleaseBlock hundred, Collection<Integer> tracks) {
        if (hundred.markedSingly()) {
            for (int parity = 0; parity < 2; parity++) {
                int odd = parity;
                long bits = tracks.stream().filter(track -> (track & 1) == odd).mapToLong(ReleaseHundreds::bit).reduce(0, (a, b) -> a | b);
                spaces.mark(hundred.id(), parity, bits);
            }
        } else {
            spaces.burn(hundred.id(), hundred.year(), hundred.designation(Collections.max(tracks)));
        }
    }

    /**
     * Gives each track its own number if that is free, and after that the others the next free one, from the start again after the end.
     *
     * @param free   enough of them; what is given is taken out
     * @param tracks their numbers on the release; two volumes may have the same ones, and there may be greater ones than a hundred holds
     */
    static List<Integer> choose(NavigableSet<Integer> free, List<Integer> tracks) {
        Integer[] chosen = new Integer[tracks.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = free.remove(tracks.get(i)) ? tracks.get(i) : null;
        }
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == null) {
                Integer higher = free.higher(tracks.get(i));
                chosen[i] = higher == null ? free.first() : higher;
                free.remove(chosen[i]);
            }
        }
        return List.of(chosen);
    }

    private IntStream takenBetween(IsrcRoot root, int year, int first, int last) {
        return taken.between(IdentifierScheme.ISRC, RootDraw.isrc(root, year, first).value(),
            RootDraw.isrc(root, year, last).value()).stream().mapToInt(code -> Isrc.parse(code).designationNumber());
    }

    private static long bit(int track) {
        return 1L << (track >> 1);
    }
}
