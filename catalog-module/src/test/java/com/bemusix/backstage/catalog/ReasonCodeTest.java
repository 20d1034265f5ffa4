package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReasonCodeTest {

    @Test
    void aCodeIsFoundByNameAndById() {
        assertThat(ReasonCode.of("ISRC_MISSING")).contains(ReasonCode.ISRC_MISSING);
        assertThat(ReasonCode.of("ID-001")).contains(ReasonCode.ISRC_MISSING);
        assertThat(ReasonCode.of("DT-721")).contains(ReasonCode.DATE_TOO_SOON);
        assertThat(ReasonCode.of("isrc_missing")).isEmpty();
        assertThat(ReasonCode.of("ID-999")).isEmpty();
        assertThat(ReasonCode.of(null)).isEmpty();
    }

    @Test
    void idsHaveTheFormOfTheListAndOnlyThreeStandForSeveralCases() {
        Map<String, List<ReasonCode>> byId = Arrays.stream(ReasonCode.values()).collect(Collectors.groupingBy(ReasonCode::id));

        assertThat(byId.keySet()).allMatch(id -> id.matches("[A-Z]{2}-[0-9]{3}"));
        assertThat(byId.values()).filteredOn(codes -> codes.size() > 1).containsExactlyInAnyOrder(
                List.of(ReasonCode.ISRC_ATTESTATION_MISSING, ReasonCode.ISRC_ATTESTATION_CHALLENGED),
                List.of(ReasonCode.PLINE_INVALID, ReasonCode.CLINE_INVALID),
                List.of(ReasonCode.DATE_TOO_SOON, ReasonCode.ORIGINAL_AFTER_DIGITAL));
    }
}
