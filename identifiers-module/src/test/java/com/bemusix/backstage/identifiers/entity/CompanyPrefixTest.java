package com.bemusix.backstage.identifiers.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GS1 company prefixes")
class CompanyPrefixTest {

    @ParameterizedTest
    @DisplayName("a prefix of L digits numbers 10^(12-L) products, 10^(11-L) without the zero of a UPC")
    @CsvSource({"0614141, 0614141, 100000", "614141, 0614141, 100000", "1978123, 01978123, 10000", "061414112, 061414112, 1000",
        "0614141123, 0614141123, 100", "06141411234, 06141411234, 10", "400638, 400638, 1000000", "4006381, 4006381, 100000",
        "590123412345, 590123412345, 1", "049000, 0049000, 100000"})
    void aPrefixIsReadAndHasItsCapacity(String written, String digits, long capacity) {
        CompanyPrefix prefix = CompanyPrefix.read(written);

        assertThat(prefix.digits()).isEqualTo(digits);
        assertThat(prefix.capacity()).isEqualTo(capacity);
    }

    @ParameterizedTest
    @DisplayName("UPC_FORMAT_OR_CHECKDIGIT: a prefix whose products no release may carry is refused")
    @ValueSource(strings = {"2012345", "0212345", "0412345", "0000000", "0000001", "000000000000", "9771234", "9781234", "9812345",
        "9521234", "9601234", "0123456789012"})
    void aPrefixOfOtherThingsIsRefused(String written) {
        assertThatExceptionOfType(RegistryException.class).isThrownBy(() -> CompanyPrefix.read(written))
            .returns(Kind.UPC_FORMAT_OR_CHECKDIGIT, RegistryException::kind);
    }

    @Test
    @DisplayName("S1: a prefix that begins with 0 makes UPCs of twelve digits, others EANs of thirteen")
    void productsAreNumberedInTheShorterForm() {
        CompanyPrefix upc = new CompanyPrefix("0614141");
        CompanyPrefix ean = new CompanyPrefix("4006381");

        assertThat(upc.item(0).entered()).isEqualTo("614141000005");
        assertThat(upc.item(99_999).entered()).hasSize(12).startsWith("61414199999");
        assertThat(ean.item(33_393)).isEqualTo(Gtin.parse("4006381333931"));
        assertThat(ean.covers(Gtin.parse("4006381333931"))).isTrue();
        assertThat(upc.covers(Gtin.parse("4006381333931"))).isFalse();
        assertThat(upc.covers(Gtin.of("61414112345"))).isTrue();
    }
}
