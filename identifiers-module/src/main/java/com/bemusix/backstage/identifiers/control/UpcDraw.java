package com.bemusix.backstage.identifiers.control;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.entity.ItemRange;
import com.bemusix.backstage.identifiers.entity.UpcPool;

/** Draws product numbers from the stocks. */
@ApplicationScoped
public class UpcDraw {

    /** A product number does not start anew every year. */
    private static final int SERIES = 0;

    /** A number that was taken from a pool and is now to be recorded. */
    public record DrawnUpc(UpcPool pool, Gtin gtin) {
    }

    @Inject
    Pools pools;

    @Inject
    NumberSpaces spaces;

    /**
     * Draws from the first pool for the account that has a free number, and uses it up.
     *
     * @throws RegistryException of kind UPC_POOL_EXHAUSTED
     */
    public DrawnUpc draw(AccountId account) {
        for (UpcPool pool : pools.serving(account)) {
            ItemRange items = pool.items();
            NumberRange range = new NumberRange(pool.id(), SERIES, items.first(), items.last(), IdentifierScheme.GTIN,
                reference -> items.item(reference).key());
            List<Long> free = spaces.free(range, 1);
            if (!free.isEmpty()) {
                spaces.burn(range, free.get(0));
                return new DrawnUpc(pool, items.item(free.get(0)));
            }
        }
        throw new RegistryException(Kind.UPC_POOL_EXHAUSTED);
    }

    /** Somebody enters a number that a draw could hit upon: whoever comes second sees what the first one did. */
    public void holdOff(Gtin entered) {
        pools.all().stream().filter(pool -> pool.items().covers(entered)).forEach(pool -> spaces.lock(pool.id(), SERIES));
    }

    /** How many numbers of the pool are used up. */
    public long used(UpcPool pool) {
        long first = pool.items().first();
        return spaces.counters(pool.id()).getOrDefault(SERIES, first) - first;
    }
}
