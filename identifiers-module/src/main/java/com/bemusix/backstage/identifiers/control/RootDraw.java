package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    @Inject
    NumberSpaces spaces;

    @Inject
    TakenCodes taken;

    @Inject
    ReleaseHundreds hundreds;

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
        return root.policy() == NumberingPolicy.SEQUENTIAL ? next(root, year, tracks.size()) : inHundred(root, year, release,
            blockId, tracks);
    }

    private List<Isrc> next(IsrcRoot root, int year, int wanted) {
        NumberRange range = rangeOf(root, year);
        List<Long> free = spaces.free(range, wanted);
        requireEnough(free.size(), wanted);
        spaces.burn(range, free.get(wanted - 1));
        return free.stream().map(number -> isrc(root, year, number)).toList();
    }

    private List<Isrc> inHundred(IsrcRoot root, int year, ReleaseId release, UUID blockId, List<Integer> tracks) {
        // the root first, so that two draws for one release follow each other
        long next = spaces.next(root.id(), year);
        ReleaseBlock hundred = hundreds.of(root, year, release).orElseGet(() -> {
            int first = hundreds.untouched(root, year, next).stream().findFirst().orElseThrow(() -> exhausted(0, tracks.size()));
            requireEnough(ReleaseBlock.TRACKS, tracks.size());
            spaces.burn(root.id(), year, ReleaseBlock.designation(first, ReleaseBlock.TRACKS));
            return hundreds.open(blockId, root, year, first, release);
        });
        NavigableSet<Integer> free = hundreds.free(root, hundred);
        requireEnough(free.size(), tracks.size());
        List<Integer> drawn = ReleaseHundreds.choose(free, tracks);
        hundreds.burn(hundred, drawn);
        return drawn.stream().map(track -> isrc(root, year, hundred.designation(track))).toList();
    }

    /**
     * The number that would be drawn next, by release and track the first one of the hundred that a release without one would get; none if
     * there is none or the root cannot be used. Holds nothing: somebody else may be faster.
     */
    public Optional<Isrc> peek(IsrcRoot root, Instant now) {
        if (!root.statusOn(root.dayOf(now)).usable()) {
            return Optional.empty();
        }
        int year = yearOf(root, now);
        Optional<Long> next = root.policy() == NumberingPolicy.SEQUENTIAL ? spaces.peek(rangeOf(root, year))
            : hundreds.untouched(root, year, spaces.counters(root.id()).getOrDefault(year, 0L)).stream().findFirst()
                .map(hundred -> (long) ReleaseBlock.designation(hundred, 1));
        return next.map(number -> isrc(root, year, number));
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
            throw exhausted(free, wanted);
        }
    }

    private static RegistryException exhausted(int free, int wanted) {
        return new RegistryException(Kind.ROOT_RANGE_EXHAUSTED,
            Map.of("free", Integer.toString(free), "wanted", Integer.toString(wanted)));
    }

    private static NumberRange rangeOf(IsrcRoot root, int year) {
        DesignationRange range = root.years().in(year);
        return new NumberRange(root.id(), year, range.from(), range.to(), IdentifierScheme.ISRC, number -> isrc(root, year, number)
            .value());
    }

    static Isrc isrc(IsrcRoot root, int year, long number) {
        return Isrc.of(root.prefix(), year % 100, Math.toIntExact(number));
    }
}
