package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words that every context uses")
class PlainWordsTest {

    private static final String UUID_7 = "0190b6e4-7c1a-7d3e-8f00-1234567890ab";

    @Test
    void anIdReadsWhatItWrites() {
        assertThat(AccountId.parse(UUID_7).toString()).isEqualTo(UUID_7);
        assertThat(RecordingId.parse(UUID_7.toUpperCase(Locale.ROOT))).isEqualTo(new RecordingId(UUID.fromString(UUID_7)));
        assertThat(ReleaseId.parse(UUID_7).value()).isEqualTo(UUID.fromString(UUID_7));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1-1-1-1-1", "0190b6e47c1a7d3e8f001234567890ab", UUID_7 + "\n", " " + UUID_7,
        "0190b6e4-7c1a-7d3e-8f00-1234567890ag", "٠190b6e4-7c1a-7d3e-8f00-1234567890ab"})
    void anIdIsAUuidInItsFullFormAndNothingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccountId.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> RecordingId.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> ReleaseId.parse(text));
    }

    @Test
    void aPageHasOneToTwoHundredItems() {
        assertThat(PageRequest.first()).isEqualTo(new PageRequest(50, null));
        assertThat(new PageRequest(1, null).limit()).isEqualTo(1);
        assertThat(new PageRequest(200, null).limit()).isEqualTo(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(201, null));
    }

    @Test
    void aPageOfOtherItemsKeepsItsToken() {
        assertThat(new Page<>(List.of(1, 2), "next").map(Integer::toBinaryString)).isEqualTo(new Page<>(List.of("1", "10"), "next"));
    }

    @Test
    void aPageTokenCarriesTheKeyOfTheLastItem() {
        assertThat(PageToken.key(PageToken.of("Ночь", "", "3"), 3)).containsExactly("Ночь", "", "3");
        assertThat(PageToken.of("?>~")).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQpi", "a b"})
    void aTokenOfAnotherKindIsRefused(String token) {
        assertThatThrownBy(() -> PageToken.key(token, 3)).isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void theSystemIsNobody() {
        assertThat(Actor.system("backup")).isEqualTo(new Actor(new UUID(0, 0), "backup", null, null));
    }

    @Test
    @DisplayName("ISRC_REFERENCE_INCOMPLETE, M9: five of the six facts are needed, the version may be missing")
    void referenceFieldsTellWhatIsMissing() {
        assertThat(new ReferenceFields("A", "B", null, 1L, RecordingType.SOUND, 2026)).returns(true, ReferenceFields::complete);
        assertThat(new ReferenceFields(null, " ", null, 0L, null, null).missing())
            .containsExactly("mainArtist", "title", "durationMs", "type", "yearOfFirstPublication");
    }

    @Test
    void aRefusalSaysWhyAndNothingMore() {
        RegistryException refusal = new RegistryException(RegistryException.Kind.ROOT_RANGE_EXHAUSTED, Map.of("free", "3"));

        assertThat(refusal).hasMessage("ROOT_RANGE_EXHAUSTED");
        assertThat(refusal.facts()).containsOnly(Map.entry("free", "3"));
    }

    @Test
    @DisplayName("S14: only the modes without roots of their own, or with both, generate")
    void onlyTwoModesGenerate() {
        assertThat(IsrcMode.values()).filteredOn(IsrcMode::generates).containsExactly(IsrcMode.NO_ROOT, IsrcMode.MIXED);
    }

    @Test
    void nobodyCanStateThatACodeWasGenerated() {
        assertThat(IsrcOrigin.values()).filteredOn(origin -> !origin.stateable())
            .containsExactly(IsrcOrigin.GENERATED_MANAGER, IsrcOrigin.GENERATED_CLIENT_ROOT);
    }
}
