package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.NumberSpaces;
import com.bemusix.backstage.identifiers.control.Pools;
import com.bemusix.backstage.identifiers.control.UpcDraw;
import com.bemusix.backstage.identifiers.entity.CompanyPrefix;
import com.bemusix.backstage.identifiers.entity.ItemRange;
import com.bemusix.backstage.identifiers.entity.UpcPool;
import com.bemusix.backstage.identifiers.entity.UpcPool.Holder;

/** The stock of UPCs: GS1 company prefixes and bought stretches of them to draw from. Staff keep it; a client sees its own prefixes. */
@ApplicationScoped
@Transactional
public class UpcPools {

    @Inject
    Pools pools;

    @Inject
    UpcDraw draw;

    @Inject
    NumberSpaces spaces;

    @Inject
    Event<Audited> audit;

    /**
     * @throws RegistryException of kind UPC_FORMAT_OR_CHECKDIGIT if no release may be given a number of this company prefix,
     *     UPC_POOL_RANGE if the stretch leaves it, UPC_POOL_CLIENT if an account is named for a stock that is not of a client or the other
     *     way round, UPC_POOL_UNPROVEN for numbers of somebody else without proof, UPC_POOL_OVERLAP if a pool
     *     has some of these numbers already
     */
    public PoolView add(@Valid AddPool command, Actor actor) {
        ItemRange items = ItemRange.of(CompanyPrefix.read(command.companyPrefix()), command.firstItem(), command.lastItem());
        Holder holder = new Holder(command.owner(), command.ownership(), command.account());
        UpcPool pool = new UpcPool(UniqueId.next(), command.companyPrefix(), items, holder, command.proof(), command.example());
        pools.lock();
        if (pools.overlaps(items)) {
            throw new RegistryException(Kind.UPC_POOL_OVERLAP);
        }
        spaces.open(pool.id());
        pools.add(pool);
        audit.fire(new Audited(command.account(), actor, "UPC_POOL_ADDED", command.companyPrefix(), command.ownership().name()));
        return view(pool);
    }

    /** The oldest first. */
    public List<PoolView> all() {
        return pools.all().stream().map(this::view).toList();
    }

    /** Those that serve the account alone: its own GS1 prefixes. */
    public List<PoolView> of(AccountId account) {
        return pools.all().stream().filter(pool -> account.equals(pool.account())).map(this::view).toList();
    }

    private PoolView view(UpcPool pool) {
        return PoolView.of(pool, draw.used(pool));
    }
}
