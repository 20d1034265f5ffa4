package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.entity.DesignationRange;
import com.bemusix.backstage.identifiers.entity.DrawnIsrc;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/**
 * Draws ISRCs for clients from the prefix codes that the distributor holds as ISRC Manager. The year of reference is the year of the
 * assignment (ISO 3901:2019, 4.3.1), seen from the time zone of the prefix.
 */
@ApplicationScoped
public class IsrcDraw {

    @Inject
    Prefixes prefixes;

    @Inject
    NumberSpaces spaces;

    /**
     * Draws from the first prefix for the account that has enough free numbers for all and may give as many this year, and uses them up.
     * What counts against the yearly quota is codes that were given: numbers that a failed draw has burnt are missing in the range, but the
     * agency's allowance is of codes.
     *
     * @throws RegistryException of kind NO_MANAGER_PREFIX, or ROOT_RANGE_EXHAUSTED or MANAGER_QUOTA_REACHED, whichever stops the prefix
     *     that has most to give; nothing is used up then
     */
    public List<DrawnIsrc> draw(AccountId account, int wanted, Instant now) {
        RegistryException refusal = new RegistryException(Kind.NO_MANAGER_PREFIX);
        int most = -1;
        for (ManagerPrefix prefix : prefixes.serving(account, now)) {
            if (!prefixes.serves(prefix, now)) {
                continue;
            }
            int year = yearOf(prefix, now);
            NumberRange range = rangeOf(prefix, year);
            List<Long> free = spaces.free(range, wanted);
            int allowed = allowed(prefix, year);
            int possible = Math.min(free.size(), allowed);
            if (possible == wanted) {
                spaces.burn(range, free.get(wanted - 1));
                return free.stream().map(number -> new DrawnIsrc(prefix, year, isrc(prefix.prefix(), year, number))).toList();
            }
            if (possible > most) {
                most = possible;
                refusal = new RegistryException(allowed < free.size() ? Kind.MANAGER_QUOTA_REACHED : Kind.ROOT_RANGE_EXHAUSTED,
                    Map.of("free", Integer.toString(possible), "wanted", Integer.toString(wanted)));
            }
        }
        throw refusal;
    }

    /** How many codes one draw could get now for the account. Holds nothing, and counts as free what clients have entered by themselves. */
    public long free(AccountId account, Instant now) {
        return prefixes.serving(account, now).stream()
            .mapToLong(prefix -> free(prefix, yearOf(prefix, now)))
            .max().orElse(0);
    }

    private long free(ManagerPrefix prefix, int year) {
        long next = spaces.counters(prefix.id()).getOrDefault(year, 0L);
        return Math.min(allowed(prefix, year), prefix.range().to() + 1L - Math.max(next, prefix.range().from()));
    }

    /** How many more codes the prefix may give that year; exact while its counter is locked. */
    private int allowed(ManagerPrefix prefix, int year) {
        return Math.max(0, prefix.yearlyQuota() - prefixes.given(prefix).getOrDefault(year, 0));
    }

    /** The year of reference of codes that the prefix gives at that moment. */
    public static int yearOf(ManagerPrefix prefix, Instant now) {
        return LocalDate.ofInstant(now, prefix.zone()).getYear();
    }

    /** Somebody enters a code that a draw could hit upon: whoever comes second sees what the first one did. */
    public void holdOff(Isrc entered, Instant now) {
        int number = entered.designationNumber();
        prefixes.overlapping(entered.prefix(), new DesignationRange(number, number)).forEach(prefix -> {
            int year = yearOf(prefix, now);
            if (isrc(prefix.prefix(), year, 0).year().equals(entered.year())) {
                spaces.lock(prefix.id(), year);
            }
        });
    }

    private static NumberRange rangeOf(ManagerPrefix prefix, int year) {
        IsrcPrefix code = prefix.prefix();
        return new NumberRange(prefix.id(), year, prefix.range().from(), prefix.range().to(), IdentifierScheme.ISRC,
            number -> isrc(code, year, number).value());
    }

    private static Isrc isrc(IsrcPrefix prefix, int year, long number) {
        return Isrc.of(prefix, year % 100, Math.toIntExact(number));
    }
}
