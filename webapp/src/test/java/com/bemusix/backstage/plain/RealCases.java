package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.RealRegistry.SOMEBODY;

import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.ClaimIsrc;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.Officer;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.util.List;

/** The steps about duplicate cases on the registry itself. */
final class RealCases implements CaseSteps.Actions {

    private static final RealRegistry.KnownCase UNKNOWN = new RealRegistry.KnownCase(UniqueId.next(), 0, 0);

    private final RealRegistry real;

    RealCases(RealRegistry real) {
        this.real = real;
    }

    @Override
    public List<String> claim(CaseSteps.Claim step) {
        ClaimView opened = real.get(CodeClaims.class).claim(real.account(step.account()), new ClaimIsrc(real.recording(step.recording()),
            real.world.isrc(step.code()), step.origin(), RealRegistry.licensor(step.origin()), RealRegistry.reference(step.type()),
            "On the record"), SOMEBODY);
        real.cases.add(new RealRegistry.KnownCase(opened.id(), opened.number(), opened.version()));
        return words(opened.kind(), step.code());
    }

    @Override
    public List<String> open(CaseSteps.OpenCase step) {
        CaseView opened = real.get(DuplicateCases.class).open(new OpenCase(real.world.isrc(step.code()), real.world.isrc(step.other()),
            "The same audio"), officer(step.officer()));
        real.cases.add(new RealRegistry.KnownCase(opened.id(), opened.number(), opened.version()));
        return words(opened.kind(), step.other());
    }

    private List<String> words(CaseKind kind, Step.Code code) {
        return List.of("case " + (real.cases.size() - 1) + " " + kind + " " + real.world.words(code));
    }

    @Override
    public List<String> takeBack(CaseSteps.TakeBack step) {
        ClaimView dropped = real.get(CodeClaims.class).withdraw(real.account(step.account()), known(step.back()).id(), SOMEBODY);
        remember(step.back(), new RealRegistry.KnownCase(dropped.id(), dropped.number(), dropped.version()));
        return List.of(dropped.state().name());
    }

    @Override
    public List<String> propose(CaseSteps.Propose step) {
        CaseSteps.Proposal proposal = step.proposal();
        ProposeOutcome command = new ProposeOutcome(proposal.outcome(), proposal.keeper(),
            proposal.replacement() == null ? null : real.world.isrc(proposal.replacement()), "Earliest assignment");
        return seen(step.back(), real.get(DuplicateCases.class).propose(known(step.back()).id(), command,
            version(step.back(), step.stale()), officer(step.officer())));
    }

    @Override
    public List<String> sendBack(CaseSteps.SendBack step) {
        return seen(step.back(), real.get(DuplicateCases.class).sendBack(known(step.back()).id(), version(step.back(), step.stale()),
            officer(step.officer())));
    }

    @Override
    public List<String> confirm(CaseSteps.Confirm step) {
        return seen(step.back(), real.get(DuplicateCases.class).confirm(known(step.back()).id(), version(step.back(), step.stale()),
            officer(step.officer())));
    }

    private List<String> seen(int back, CaseView view) {
        remember(back, new RealRegistry.KnownCase(view.id(), view.number(), view.version()));
        return List.of(view.state().name());
    }

    private void remember(int back, RealRegistry.KnownCase seen) {
        real.cases.set(real.cases.size() - 1 - back, seen);
    }

    private RealRegistry.KnownCase known(int back) {
        return back < real.cases.size() ? real.cases.get(real.cases.size() - 1 - back) : UNKNOWN;
    }

    private long version(int back, boolean stale) {
        return known(back).version() + (stale ? 1 : 0);
    }

    private Officer officer(int number) {
        return real.world.officers().get(number);
    }
}
