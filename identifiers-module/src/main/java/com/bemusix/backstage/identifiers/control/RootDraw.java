package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ReleaseBlock;

/**
 * Counts the numbers of a label's own root for it. The year of reference is the year of the assignment in the zone of the root (ISO
 * 3901:2019, 4.3.1). The caller holds the root.
 */
@ApplicationScoped
public class RootDraw {

    private static final int LAST_TRACK = 99;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    NumberSpaces spaces;

    @Inject
    TakenCodes taken;

    @Inject
    Roots roots;

    /**
     * Draws a number for each track of the release and uses it up.
     *
     * @param blockId of the release's block if one has to be made
     * @param tracks  their numbers on the release, in order
     * @throws RegistryException of kind ROOT_RANGE_EXHAUSTED; nothing is used up then
     */
    public List<Isrc> draw(IsrcRoot root, ReleaseId release, UUID blockId, List<Integer> tracks, Instant now) {
        int year = yearOf(root, now);
        return root.policy() == NumberingPolicy.SEQUENTIAL ? next(root, year, tracks.size()) : inBlock(root, year, release, blockId,
            tracks);
    }

    private List<Isrc> next(IsrcRoot root, int year, int wanted) {
        NumberRange range = rangeOf(root, year);
        List<Long> free = spaces.free(range, wanted);
        requireEnough(free.size(), wanted);
        spaces.burn(range, free.get(wanted - 1));
        return free.stream().map(number -> isrc(root, year, number)).toList();
    }

    private List<Isrc> inBlock(IsrcRoot root, int year, ReleaseId release, UUID blockId, List<Integer> tracks) {
        // the root first, so that two draws for one release follow each other
        NumberRange whole = rangeOf(root, year);
        long next = spaces.next(root.id(), year);
        ReleaseBlock block = block(root, year, release).orElseGet(() -> open(whole, next, root, release, blockId));
        List<Isrc> drawn = new ArrayList<>();
        for (int track : tracks) {
            NumberRange rest = new NumberRange(block.id(), year, block.designation(Math.max(1, Math.min(track, LAST_TRACK))),
                block.designation(LAST_TRACK), IdentifierScheme.ISRC, number -> isrc(root, year, number).value());
            List<Long> free = spaces.free(rest, 1);
            if (free.isEmpty()) {
                requireEnough(drawn.size(), tracks.size());
            }
            spaces.burn(rest, free.get(0));
            drawn.add(isrc(root, year, free.get(0)));
        }
        return drawn;
    }

    /** The first hundred of the root of which nobody has had any number. */
    private ReleaseBlock open(NumberRange whole, long next, IsrcRoot root, ReleaseId release, UUID blockId) {
        long from = Math.max(whole.first(), next);
        for (long block = Math.max(1, (from + ReleaseBlock.SIZE - 1) / ReleaseBlock.SIZE); block <= ReleaseBlock.LAST; block++) {
            long first = block * ReleaseBlock.SIZE;
            long last = first + LAST_TRACK;
            if (last > whole.last()) {
                break;
            }
            if (taken.between(IdentifierScheme.ISRC, whole.code().apply(first), whole.code().apply(last)).isEmpty()) {
                spaces.burn(whole, last);
                spaces.open(blockId);
                ReleaseBlock opened = new ReleaseBlock(blockId, root, whole.series(), Math.toIntExact(block), release);
                entities.persist(opened);
                return opened;
            }
        }
        throw new RegistryException(Kind.ROOT_RANGE_EXHAUSTED);
    }

    private Optional<ReleaseBlock> block(IsrcRoot root, int year, ReleaseId release) {
        return entities.createQuery("""
                select b from ReleaseBlock b where b.rootId = :root and b.year = :year and b.releaseId = :release""", ReleaseBlock.class)
            .setParameter("root", root.id()).setParameter("year", year).setParameter("release", release.value())
            .getResultStream().findFirst();
    }

    /** The number that would be drawn next, if any is left. Holds nothing: somebody else may be faster. */
    public Optional<Isrc> peek(IsrcRoot root, Instant now) {
        int year = yearOf(root, now);
        NumberRange range = rangeOf(root, year);
        return spaces.peek(range).map(number -> isrc(root, year, number));
    }

    /** Sees that nobody has had these numbers, and keeps draws away from them until the end of the transaction. */
    public boolean untouched(IsrcRoot root, int year, DesignationRange numbers) {
        long next = spaces.next(root.id(), year);
        return numbers.from() >= next && taken.between(IdentifierScheme.ISRC, isrc(root, year, numbers.from()).value(),
            isrc(root, year, numbers.to()).value()).isEmpty();
    }

    /** Somebody enters a code that a draw could hit upon: whoever comes second sees what the first one did. */
    public void holdOff(Isrc entered, Instant now) {
        roots.overlapping(entered.prefix(), new DesignationRange(entered.designationNumber(), entered.designationNumber()))
            .forEach(root -> {
            int year = yearOf(root, now);
            if (isrc(root, year, 0).year().equals(entered.year())) {
                spaces.lock(root.id(), year);
            }
        });
    }

    public static int yearOf(IsrcRoot root, Instant now) {
        return root.dayOf(now).getYear();
    }

    private static void requireEnough(int free, int wanted) {
        if (free < wanted) {
            throw new RegistryException(Kind.ROOT_RANGE_EXHAUSTED,
                Map.of("free", Integer.toString(free), "wanted", Integer.toString(wanted)));
        }
    }

    private static NumberRange rangeOf(IsrcRoot root, int year) {
        DesignationRange range = root.years().in(year);
        return new NumberRange(root.id(), year, range.from(), range.to(), IdentifierScheme.ISRC, number -> isrc(root, year, number)
            .value());
    }

    private static Isrc isrc(IsrcRoot root, int year, long number) {
        return Isrc.of(root.prefix(), year % 100, Math.toIntExact(number));
    }
}
