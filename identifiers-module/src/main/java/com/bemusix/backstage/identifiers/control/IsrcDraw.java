package com.bemusix.backstage.identifiers.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
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
     * Draws from the first prefix that has enough free numbers for all, and uses them up.
     *
     * @throws RegistryException of kind NO_MANAGER_PREFIX or ROOT_RANGE_EXHAUSTED; nothing is used up then
     */
    public List<DrawnIsrc> draw(int wanted, Instant now) {
        int most = -1;
        for (ManagerPrefix prefix : prefixes.forClients()) {
            if (!prefixes.serves(prefix, now)) {
                continue;
            }
            int year = LocalDate.ofInstant(now, prefix.zone()).getYear();
            NumberRange range = rangeOf(prefix, year);
            List<Long> free = spaces.free(range, wanted);
            if (free.size() == wanted) {
                spaces.burn(range, free.get(wanted - 1));
                return free.stream().map(number -> new DrawnIsrc(prefix, year, isrc(prefix.prefix(), year, number))).toList();
            }
            most = Math.max(most, free.size());
        }
        if (most < 0) {
            throw new RegistryException(Kind.NO_MANAGER_PREFIX);
        }
        throw new RegistryException(Kind.ROOT_RANGE_EXHAUSTED, Map.of("free", Integer.toString(most), "wanted", Integer.toString(wanted)));
    }

    /** How many codes one draw could get now. Holds nothing, and counts as free what clients have entered by themselves. */
    public long free(Instant now) {
        return prefixes.forClients().stream()
            .filter(prefix -> prefix.serves(LocalDate.ofInstant(now, prefix.zone())))
            .mapToLong(prefix -> free(prefix, LocalDate.ofInstant(now, prefix.zone()).getYear()))
            .max().orElse(0);
    }

    private long free(ManagerPrefix prefix, int year) {
        long next = spaces.counters(prefix.id()).getOrDefault(year, 0L);
        return prefix.range().to() + 1L - Math.max(next, prefix.range().from());
    }

    /** Somebody enters a code that a draw could hit upon: whoever comes second sees what the first one did. */
    public void holdOff(Isrc entered, Instant now) {
        prefixes.forClients().stream().filter(prefix -> prefix.covers(entered)).forEach(prefix -> {
            int year = LocalDate.ofInstant(now, prefix.zone()).getYear();
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
