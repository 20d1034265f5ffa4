package com.bemusix.backstage.identifiers.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F2: the life of a code")
class IsrcAssignmentTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-05T10:00:00.123456789Z"), ZoneOffset.UTC);
    private static final Stamp STAMP = Stamp.of(CLOCK, Actor.system("test"));
    private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());
    private static final ReferenceFields REFERENCE = new ReferenceFields("A", "B", "Live", 1_000L, RecordingType.SOUND, 2026);

    private static IsrcAssignment entered() {
        return IsrcAssignment.entered(UUID.randomUUID(), ACCOUNT, new RecordingId(UUID.randomUUID()), Isrc.parse("FR-6V8-12-12340"),
            REFERENCE, STAMP);
    }

    private static ManagerPrefix prefix() {
        ManagerPrefix prefix = new ManagerPrefix(UUID.randomUUID(), new IsrcPrefix("FR6V8"), PrefixPurpose.MANAGER, "Backstage",
            ZoneId.of("Asia/Dhaka"), false);
        prefix.grant(DesignationRange.of(null, null));
        return prefix;
    }

    @Test
    void anEnteredCodeIsTakenBackOnce() {
        IsrcAssignment assignment = entered();
        assignment.withdraw();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.WITHDRAWN);
        assertThat(assignment.accept()).isFalse();
    }

    @Test
    @DisplayName("ISRC_LOCKED: an accepted code is for life")
    void anAcceptedCodeStays() {
        IsrcAssignment assignment = entered();

        assertThat(assignment.accept()).isTrue();
        assertThat(assignment.accept()).isFalse();
        assertThat(assignment.locked()).isTrue();
        assertThatExceptionOfType(RegistryException.class).isThrownBy(assignment::withdraw)
            .returns(Kind.ISRC_LOCKED, RegistryException::kind);
    }

    @Test
    @DisplayName("S5 AC2: a drawn code is for life at once")
    void aDrawnCodeStays() {
        Isrc isrc = Isrc.parse("FR6V82600001");
        IsrcAssignment assignment = IsrcAssignment.drawn(UUID.randomUUID(), ACCOUNT, new RecordingId(UUID.randomUUID()),
            new DrawnIsrc(prefix(), 2026, isrc), REFERENCE, STAMP);

        assertThat(assignment).returns(AssignmentStatus.ASSIGNED, IsrcAssignment::status).returns(isrc, IsrcAssignment::isrc)
            .returns(IsrcOrigin.GENERATED_MANAGER, IsrcAssignment::origin).returns(REFERENCE, IsrcAssignment::reference)
            .returns(true, IsrcAssignment::locked).returns(false, IsrcAssignment::accept);
        assertThatExceptionOfType(RegistryException.class).isThrownBy(assignment::withdraw)
            .returns(Kind.ISRC_LOCKED, RegistryException::kind);
    }

    @Test
    void aMomentIsKeptToTheMicrosecond() {
        assertThat(entered().at()).isEqualTo("2026-11-05T10:00:00.123456Z");
    }

    @Test
    @DisplayName("M1: a prefix serves on its days, both ends included, unless it is suspended or for the own repertoire")
    void aPrefixServesOnItsDays() {
        LocalDate day = LocalDate.of(2026, 11, 5);
        ManagerPrefix prefix = prefix();
        assertThat(prefix.serves(day)).isTrue();
        prefix.limit(day, day);
        assertThat(prefix.serves(day)).isTrue();
        assertThat(prefix.serves(day.minusDays(1))).isFalse();
        assertThat(prefix.serves(day.plusDays(1))).isFalse();
        prefix.suspend(true);
        assertThat(prefix.serves(day)).isFalse();
        assertThat(new ManagerPrefix(UUID.randomUUID(), new IsrcPrefix("FR6V8"), PrefixPurpose.OWN_REPERTOIRE, "B", ZoneOffset.UTC, false)
            .serves(day)).isFalse();
    }

    @Test
    @DisplayName("S14: an account that may no longer mix falls back to the mode in which nothing is generated")
    void forbiddingTheMixedModeFallsBack() {
        IsrcDeclaration declaration = new IsrcDeclaration(ACCOUNT);
        declaration.allowMixed();
        declaration.declare(IsrcMode.MIXED, STAMP);

        declaration.forbidMixed(STAMP);

        assertThat(declaration.mode()).isEqualTo(IsrcMode.ROOT);
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> declaration.declare(IsrcMode.MIXED, STAMP))
            .returns(Kind.ISRC_MODE_NOT_ALLOWED, RegistryException::kind);
    }
}
