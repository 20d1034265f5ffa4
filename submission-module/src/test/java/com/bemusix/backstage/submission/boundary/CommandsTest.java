package com.bemusix.backstage.submission.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.submission.NeverCodedStatement;
import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.TermsTemplate;

class CommandsTest {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    @DisplayName("S20: a signatory has a name and a role")
    void aSignatoryHasANameAndARole() {
        assertThat(validator.validate(new AcceptTerms(1, null, null, "  Ilse Tanaka ", "Owner"))).isEmpty();
        assertThat(fields(new AcceptTerms(1, null, null, " ", null))).containsExactlyInAnyOrder("signatoryName", "signatoryRole");
        assertThat(fields(new AcceptTerms(0, "Night\u0007jar", RightsBasis.OWNER, "Ilse\u0000", "x".repeat(201))))
                .containsExactlyInAnyOrder("version", "rightsOwner", "signatoryName", "signatoryRole");
        assertThat(new AcceptTerms(1, null, null, "  Ilse Tanaka\u00a0", "Owner").signatoryName()).isEqualTo("Ilse Tanaka");
    }

    @Test
    @DisplayName("S20 AC2, M5: a rights owner has a right, by default its own; without a name there is none")
    void aRightsOwnerHasARight() {
        assertThat(new AcceptTerms(1, " Nightjar ", null, "Ilse", "Owner")).returns("Nightjar", AcceptTerms::rightsOwner)
                .returns(RightsBasis.OWNER, AcceptTerms::rightsBasis);
        assertThat(new AcceptTerms(1, "Nightjar", RightsBasis.EXCLUSIVE_LICENSEE, "Ilse", "Owner").rightsBasis())
                .isEqualTo(RightsBasis.EXCLUSIVE_LICENSEE);
        assertThat(new AcceptTerms(1, " ", RightsBasis.OWNER, "Ilse", "Owner").rightsBasis()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007b", "a\u007fb", "a\ud800b", "", " \n "})
    void termsAreTextOfLines(String text) {
        assertThat(fields(new PublishTerms(text, null))).isNotEmpty();
    }

    @Test
    void termsMayBeLongAndInAnyScript() {
        assertThat(validator.validate(new PublishTerms("Line\r\n\tשלום 🎵\n".repeat(5000), null))).isEmpty();
        assertThat(new PublishTerms("a\r\nb\rc\n", null).text()).isEqualTo("a\nb\nc");
        assertThat(fields(new PublishTerms("x".repeat(PublishTerms.MAX + 1), null))).containsExactly("text");
    }

    @Test
    void theTemplateCanBePublishedAndSaysThatItIsOne() {
        assertThat(validator.validate(new PublishTerms(TermsTemplate.text(), null))).isEmpty();
        assertThat(TermsTemplate.text()).startsWith("TEMPLATE").contains("legal counsel");
    }

    @Test
    @DisplayName("S18: the wording that a person attests is kept under its number")
    void theWordingOfTheAttestationHasANumber() {
        assertThat(NeverCodedStatement.text(NeverCodedStatement.CURRENT)).contains("ISRC");
    }

    @Test
    void aChoiceIsNeeded() {
        assertThat(fields(new ChooseIsrc(null, null, null, "x".repeat(251), false))).containsExactlyInAnyOrder("choice", "licensor");
        assertThat(validator.validate(new ChooseIsrc(IsrcChoice.ENTER, null, null, null, false))).isEmpty();
    }

    @Test
    void findingsOfAReviewerAreLimited() {
        ReviewFinding fine = new ReviewFinding("MD-104", "/title", " ");
        assertThat(fine.remark()).isNull();
        assertThat(validator.validate(new RequestCorrection(List.of(fine)))).isEmpty();
        assertThat(fields(new RequestCorrection(List.of(new ReviewFinding(null, null, "x".repeat(2001))))))
                .containsExactlyInAnyOrder("findings[0].code", "findings[0].target", "findings[0].remark");
        assertThat(fields(new RequestCorrection(Collections.singletonList(null)))).isNotEmpty();
        assertThat(fields(new RequestCorrection(IntStream.range(0, 201).mapToObj(i -> fine).toList()))).containsExactly("findings");
    }

    private List<String> fields(Object command) {
        return validator.validate(command).stream().map(violation -> violation.getPropertyPath().toString()).toList();
    }
}
