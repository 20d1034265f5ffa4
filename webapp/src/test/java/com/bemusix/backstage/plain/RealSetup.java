package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.RealRegistry.SOMEBODY;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.util.List;

/** The steps of setting up on the registry itself. */
final class RealSetup implements SetupSteps.Actions {

    private final RealRegistry real;

    RealSetup(RealRegistry real) {
        this.real = real;
    }

    @Override
    public List<String> declareMode(SetupSteps.DeclareMode step) {
        IsrcSetup setup = real.get(IsrcSetup.class);
        AccountId account = real.account(step.account());
        long version = setup.of(account).version();
        return List.of(setup.declare(account, step.mode(), step.stale() ? version + 1 : version, SOMEBODY).mode().name());
    }

    @Override
    public List<String> allowMixed(SetupSteps.AllowMixed step) {
        return List.of(real.get(IsrcSetup.class).allowMixed(real.account(step.account()), step.allowed(), SOMEBODY).mode().name());
    }

    @Override
    public List<String> countOwn(SetupSteps.CountOwn step) {
        IsrcSetup setup = real.get(IsrcSetup.class);
        AccountId account = real.account(step.account());
        setup.numberOwn(account, step.on(), setup.of(account).version(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> permit(SetupSteps.Permit step) {
        GenerationPermits permits = real.get(GenerationPermits.class);
        permits.grant(real.account(step.account()), UniqueId.next(), "1", real.get(TestClock.class).instant(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> suspend(SetupSteps.Suspend step) {
        ManagerPrefixes prefixes = real.get(ManagerPrefixes.class);
        ChangePrefix change = new ChangePrefix(0, World.LAST_OF_MANAGER, null, null, World.QUOTA, null, null, false, step.suspended());
        prefixes.change(real.world.managerId(), change, prefixes.get(real.world.managerId()).version(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> setClock(SetupSteps.SetClock step) {
        real.get(TestClock.class).set(real.world.moment(step.moment()));
        return List.of();
    }
}
