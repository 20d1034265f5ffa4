package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("S13, S16: codes that recordings bring along")
@ExtendWith(ArquillianExtension.class)
class IsrcEntryIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    IsrcRoots roots;

    private CodeView enter(AccountId account, RecordingId recording, Isrc isrc, IsrcOrigin origin) {
        return registry.enter(account, new EnterIsrc(recording, isrc, origin, null, reference("Night Bus")), SOMEBODY);
    }

    private Isrc fresh() {
        return Isrc.parse(given.nextPrefix() + "2400001");
    }

    @Test
    @DisplayName("S13: a code of the account's own root explains itself")
    void aCodeOfTheOwnRootExplainsItself() {
        AccountId account = given.account(IsrcMode.ROOT);
        Isrc isrc = fresh();
        roots.declare(account, new DeclareRoot(isrc.prefix().display(), "Label", null, 0, 10, DHAKA), SOMEBODY);
        Isrc outside = Isrc.of(isrc.prefix(), 24, 11);

        assertThat(enter(account, recording(), isrc, null)).returns(IsrcOrigin.OWN_ROOT_ENTERED, CodeView::origin)
            .returns(true, CodeView::ownRoot).returns(AssignmentStatus.ENTERED, CodeView::status).returns(false, CodeView::locked);
        assertThat(enter(account, recording(), outside, null)).returns(null, CodeView::origin).returns(false, CodeView::ownRoot);
    }

    @Test
    @DisplayName("S16 AC1, AC2: any code is taken, with its origin or without; none can claim the own root or to have been generated")
    void aCodeOfAnotherRootIsTaken() {
        AccountId account = given.account(IsrcMode.ROOT);
        EnterIsrc licensed = new EnterIsrc(recording(), fresh(), IsrcOrigin.LICENSED_IN, "Harbour Music", reference("Pier"));

        assertThat(registry.enter(account, licensed, SOMEBODY)).returns("Harbour Music", CodeView::licensor)
            .returns(IsrcOrigin.LICENSED_IN, CodeView::origin);
        assertThat(enter(account, recording(), fresh(), null).origin()).isNull();
        assertThat(enter(account, recording(), fresh(), IsrcOrigin.OWN_ROOT_ENTERED).origin()).isNull();
        assertThat(refusal(() -> enter(account, recording(), fresh(), IsrcOrigin.GENERATED_MANAGER)).kind())
            .isEqualTo(Kind.ISRC_ORIGIN_NOT_STATEABLE);
    }

    @Test
    @DisplayName("ISRC_DUP_OTHER_RECORDING, S22: the code of another recording is refused; which one is told only to its owner")
    void aCodeThatNamesAnotherRecordingIsRefused() {
        AccountId account = given.account(IsrcMode.NO_ROOT);
        CodeView first = enter(account, recording(), fresh(), null);

        assertThat(refusal(() -> enter(account, recording(), first.isrc(), null)))
            .returns(Kind.ISRC_DUP_OTHER_RECORDING, RegistryException::kind)
            .returns(first.recording().toString(), refusal -> refusal.facts().get("recordingId"));
        AccountId other = given.account(IsrcMode.NO_ROOT);
        RegistryException foreign = refusal(() -> enter(other, recording(), first.isrc(), null));
        assertThat(foreign.kind()).isEqualTo(Kind.ISRC_DUP_OTHER_RECORDING);
        assertThat(foreign.facts()).isEmpty();
    }

    @Test
    @DisplayName("ISRC_VIDEO_SHARES_AUDIO, S4 AC2: a video does not get the code of its sound recording")
    void aVideoNeedsACodeOfItsOwn() {
        AccountId account = given.account(IsrcMode.NO_ROOT);
        CodeView sound = enter(account, recording(), fresh(), null);
        ReferenceFields video = new ReferenceFields("Nightjar", "Night Bus", null, 183_000L, RecordingType.MUSIC_VIDEO, 2026);

        RegistryException refusal = refusal(
            () -> registry.enter(account, new EnterIsrc(recording(), sound.isrc(), null, null, video), SOMEBODY));

        assertThat(refusal.kind()).isEqualTo(Kind.ISRC_VIDEO_SHARES_AUDIO);
        assertThat(refusal.facts()).containsEntry("recordingId", sound.recording().toString());
    }

    @Test
    @DisplayName("S5: until it is accepted an entered code can be replaced and taken back, and is then free for another recording")
    void anEnteredCodeCanBeReplaced() {
        AccountId account = given.account(IsrcMode.NO_ROOT);
        RecordingId recording = recording();
        Isrc wrong = fresh();
        Isrc right = fresh();
        enter(account, recording, wrong, null);
        enter(account, recording, right, null);

        assertThat(registry.codesOf(account, List.of(recording)).get(recording).isrc()).isEqualTo(right);
        assertThat(registry.find(account, wrong)).isEmpty();
        assertThat(enter(given.account(IsrcMode.ROOT), recording(), wrong, null).isrc()).isEqualTo(wrong);
        registry.withdraw(account, recording, SOMEBODY);
        registry.withdraw(account, recording, SOMEBODY);
        assertThat(registry.codesOf(account, List.of(recording))).isEmpty();
        assertThat(codes.history(account, right).row().status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(codes.history(account, right).events()).extracting(LedgerEvent::event).containsExactly("ENTERED", "WITHDRAWN");
    }

    @Test
    @DisplayName("ISRC_LOCKED, S5 AC2: an accepted or drawn code is for life")
    void aCodeForLifeIsNeitherReplacedNorTakenBack() {
        given.onlyPrefix(0, 99, DHAKA);
        AccountId account = given.permitted();
        RecordingId accepted = enter(account, recording(), fresh(), IsrcOrigin.ACQUIRED).recording();
        registry.accept(account, List.of(accepted), SOMEBODY);
        RecordingId drawn = recording();
        registry.draw(account, new DrawIsrcs(List.of(Registry.toCode(drawn))), SOMEBODY);
        registry.accept(account, List.of(accepted, drawn), SOMEBODY);

        assertThat(registry.codesOf(account, List.of(accepted, drawn)).values()).allMatch(CodeView::locked)
            .extracting(CodeView::status).containsExactlyInAnyOrder(AssignmentStatus.ACCEPTED, AssignmentStatus.ASSIGNED);
        for (RecordingId recording : List.of(accepted, drawn)) {
            assertThat(refusal(() -> enter(account, recording, fresh(), null)).kind()).isEqualTo(Kind.ISRC_LOCKED);
            assertThat(refusal(() -> registry.withdraw(account, recording, SOMEBODY)).kind()).isEqualTo(Kind.ISRC_LOCKED);
        }
        Isrc isrc = registry.codesOf(account, List.of(accepted)).get(accepted).isrc();
        assertThat(enter(account, accepted, isrc, IsrcOrigin.LICENSED_IN).origin()).isEqualTo(IsrcOrigin.ACQUIRED);
        assertThat(codes.history(account, isrc).events()).extracting(LedgerEvent::event).containsExactly("ENTERED", "ACCEPTED");
        assertThat(refusal(() -> registry.accept(account, List.of(recording()), SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("S16 AC1: the origin can be stated later, and the ledger remembers that")
    void theOriginCanBeStatedLater() {
        AccountId account = given.account(IsrcMode.ROOT);
        Isrc isrc = fresh();
        RecordingId recording = recording();
        enter(account, recording, isrc, null);

        enter(account, recording, isrc, IsrcOrigin.ACQUIRED);
        enter(account, recording, isrc, IsrcOrigin.ACQUIRED);
        CodeView code = enter(account, recording, isrc, null);

        assertThat(code.origin()).isEqualTo(IsrcOrigin.ACQUIRED);
        assertThat(codes.history(account, isrc).events()).extracting(LedgerEvent::event, LedgerEvent::detail)
            .containsExactly(tuple("ENTERED", null),
                tuple("ORIGIN_STATED", "ACQUIRED"));
    }

    @Test
    @DisplayName("S5 AC3: a code that an account took back is history for it, and nothing for the one that entered it next")
    void everyAccountSeesItsOwnPartOfTheHistory() {
        AccountId first = given.account(IsrcMode.ROOT);
        AccountId second = given.account(IsrcMode.ROOT);
        Isrc isrc = fresh();
        RecordingId recording = recording();
        enter(first, recording, isrc, null);
        registry.withdraw(first, recording, SOMEBODY);
        enter(second, recording(), isrc, null);

        assertThat(codes.history(first, isrc).events()).hasSize(2);
        assertThat(codes.history(second, isrc).events()).hasSize(1);
        assertThat(registry.find(first, isrc)).isEmpty();
        assertThat(refusal(() -> codes.history(given.account(IsrcMode.ROOT), isrc)).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("NOT_FOUND: a recording of another account gets no code and shows none")
    void aForeignRecordingIsUnknown() {
        given.onlyPrefix(0, 99, DHAKA);
        DrawIsrcs batch = Registry.batch(1);
        AccountId owner = given.permitted();
        Isrc isrc = registry.draw(owner, batch, SOMEBODY).get(0).isrc();
        AccountId other = given.permitted();
        RecordingId recording = batch.recordings().get(0).recording();

        assertThat(refusal(() -> registry.draw(other, batch, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> codes.history(other, isrc)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(registry.find(other, isrc)).isEmpty();
        assertThat(registry.codesOf(other, List.of(recording))).isEmpty();
        assertThat(registry.referencesOf(other, List.of(recording))).isEmpty();
        assertThat(refusal(() -> registry.withdraw(other, recording, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> registry.accept(other, List.of(recording), SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(registry.find(owner, isrc)).map(CodeView::recording).contains(recording);
    }
}
