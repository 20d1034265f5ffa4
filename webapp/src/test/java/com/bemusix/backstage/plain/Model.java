package com.bemusix.backstage.plain;

import java.util.ArrayList;
import java.util.List;

/** What the registry promises, in memory, for one caller at a time and in the plainest words: lists, sets and loops. */
final class Model implements Step.Registry {

    private final Memory memory;
    private final SetupModel setup;
    private final RootsModel roots;
    private final CodesModel codes;
    private final CasesModel cases;

    Model(World world) {
        memory = new Memory(world);
        setup = new SetupModel(memory);
        NumbersModel numbers = new NumbersModel(memory);
        roots = new RootsModel(memory, numbers);
        codes = new CodesModel(memory, roots, numbers);
        cases = new CasesModel(memory, codes, new DecisionModel(memory, codes));
    }

    @Override
    public SetupSteps.Actions setup() {
        return setup;
    }

    @Override
    public RootSteps.Actions roots() {
        return roots;
    }

    @Override
    public CodeSteps.Actions codes() {
        return codes;
    }

    @Override
    public CaseSteps.Actions cases() {
        return cases;
    }

    /** What happened that a run should not be without. */
    List<String> notes() {
        return memory.notes;
    }

    boolean suspended() {
        return memory.suspended;
    }

    /** Everything that is stored, and what is left. */
    List<String> state() {
        List<String> state = new ArrayList<>();
        for (int account = 0; account < World.ACCOUNTS; account++) {
            state.add("account " + account);
            state.add(setup.words(account));
            state.addAll(codes.words(account));
            state.addAll(roots.words(account));
        }
        state.add("free " + codes.left());
        state.addAll(cases.words());
        return state;
    }
}
