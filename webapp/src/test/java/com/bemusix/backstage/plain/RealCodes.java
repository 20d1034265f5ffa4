package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.RealRegistry.SOMEBODY;
import static com.bemusix.backstage.plain.RealRegistry.reference;

import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.function.Supplier;

/** The steps about codes of recordings on the registry itself. */
final class RealCodes implements CodeSteps.Actions {

    private final RealRegistry real;

    RealCodes(RealRegistry real) {
        this.real = real;
    }

    @Override
    public List<String> number(CodeSteps.Number step) {
        List<NumberRecordings.Track> tracks = step.tracks().stream().map(track -> new NumberRecordings.Track(
            real.recording(track.recording()), track.number(), reference(RecordingType.SOUND))).toList();
        NumberRecordings command = new NumberRecordings(step.root() < 0 ? null : real.root(step.root()), null,
            real.world.releases().get(step.release()), tracks);
        return transaction(step.rolledBack(), () ->
            words(real.get(OwnNumbers.class).number(real.account(step.account()), command, SOMEBODY)));
    }

    @Override
    public List<String> draw(CodeSteps.Draw step) {
        DrawIsrcs command = new DrawIsrcs(step.recordings().stream().map(recording -> new RecordingToCode(real.recording(recording),
            reference(step.complete() ? RecordingType.SOUND : null), step.attested() ? UniqueId.next() : null)).toList());
        return transaction(step.rolledBack(), () ->
            words(real.get(IsrcRegistry.class).draw(real.account(step.account()), command, SOMEBODY)));
    }

    private List<String> transaction(boolean rolledBack, Supplier<List<String>> work) {
        if (!rolledBack) {
            return work.get();
        }
        TransactionManager transactions = real.plain.transactions();
        try {
            transactions.begin();
            try {
                return work.get();
            } finally {
                transactions.rollback();
            }
        } catch (SystemException | NotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> enter(CodeSteps.Enter step) {
        EnterIsrc command = new EnterIsrc(real.recording(step.recording()), real.world.isrc(step.code()), step.origin(),
            RealRegistry.licensor(step.origin()), reference(step.type()));
        return words(List.of(real.get(IsrcRegistry.class).enter(real.account(step.account()), command, SOMEBODY)));
    }

    @Override
    public List<String> withdraw(CodeSteps.Withdraw step) {
        real.get(IsrcRegistry.class).withdraw(real.account(step.account()), real.recording(step.recording()), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> accept(CodeSteps.Accept step) {
        real.get(IsrcRegistry.class).accept(real.account(step.account()), step.recordings().stream().map(real::recording).toList(),
            SOMEBODY);
        return List.of();
    }

    private List<String> words(List<CodeView> codes) {
        return codes.stream().map(code -> "r" + real.world.recordings().indexOf(code.recording()) + " " + code.isrc() + " " + code.status()
            + " " + code.origin() + (code.ownRoot() ? " own" : "")).toList();
    }
}
