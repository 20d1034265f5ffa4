package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.Memory.require;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.util.List;

/** The part of the model that knows what was settled beforehand. */
final class SetupModel implements SetupSteps.Actions {

    private final Memory memory;

    SetupModel(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<String> declareMode(SetupSteps.DeclareMode step) {
        require(!step.stale(), Kind.STALE);
        Memory.Label label = memory.labels.get(step.account());
        if (label.mode != step.mode()) {
            require(step.mode() != IsrcMode.UNDECLARED, Kind.ISRC_MODE_NOT_ALLOWED);
            require(step.mode() != IsrcMode.MIXED || label.mixedAllowed, Kind.ISRC_MODE_NOT_ALLOWED);
            label.mode = step.mode();
        }
        return List.of(label.mode.name());
    }

    @Override
    public List<String> allowMixed(SetupSteps.AllowMixed step) {
        Memory.Label label = memory.labels.get(step.account());
        label.mixedAllowed = step.allowed();
        if (!step.allowed() && label.mode == IsrcMode.MIXED) {
            label.mode = IsrcMode.ROOT;
        }
        return List.of(label.mode.name());
    }

    @Override
    public List<String> countOwn(SetupSteps.CountOwn step) {
        memory.labels.get(step.account()).ownNumbers = step.on();
        return List.of();
    }

    @Override
    public List<String> permit(SetupSteps.Permit step) {
        memory.labels.get(step.account()).permits.add(memory.moment);
        return List.of();
    }

    @Override
    public List<String> suspend(SetupSteps.Suspend step) {
        memory.suspended = step.suspended();
        return List.of();
    }

    @Override
    public List<String> setClock(SetupSteps.SetClock step) {
        memory.moment = step.moment();
        return List.of();
    }

    String words(int account) {
        Memory.Label label = memory.labels.get(account);
        return label.mode + " " + label.mixedAllowed + " " + label.ownNumbers;
    }
}
