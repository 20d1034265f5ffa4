package com.bemusix.backstage.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void composedAndDecomposedLettersBecomeTheSame() {
        assertThat(Text.normal("Beyonce\u0301")).isEqualTo("Beyonc\u00E9");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Halogen", "Halogen ", "\u00A0Halogen\u3000", "\u2003Halogen\u200B", "\uFEFFHalogen", "\u2060 Halogen \u2060"})
    void blanksOfAnyScriptAroundTheTextGo(String written) {
        assertThat(Text.normal(written)).isEqualTo("Halogen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u3000", "\u200B"})
    void nothingButBlanksIsNothing(String written) {
        assertThat(Text.normal(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halogen\n", "\tHalogen", "Halo\u0000gen", "\u202EHalogen"})
    void whatMayNotBeStoredIsNotDroppedUnseen(String written) {
        assertThat(Text.normal(written)).isEqualTo(written);
    }

    @Test
    void blanksInsideStay() {
        assertThat(Text.normal("Tide  Tables")).isEqualTo("Tide  Tables");
    }

    @Test
    void languageTagsTakeTheirUsualSpelling() {
        assertThat(Text.language("EN-us")).isEqualTo("en-US");
        assertThat(Text.language("ZH-hant-tw")).isEqualTo("zh-Hant-TW");
        assertThat(Text.language(" zxx ")).isEqualTo("zxx");
        assertThat(Text.language("not a tag")).isEqualTo("not a tag");
        assertThat(Text.language("")).isNull();
    }

    @Test
    void aListTakesNullElementsForAConstraintToRefuse() {
        assertThat(Text.list(Arrays.asList("a", null))).containsExactly("a", null);
        assertThat(Text.list(null)).isEmpty();
    }

    @Property
    void normalTextStaysAsItIs(@ForAll String written) {
        String normal = Text.normal(written);

        assertThat(Text.normal(normal)).isEqualTo(normal);
        assertThat(normal == null || Normalizer.isNormalized(normal, Normalizer.Form.NFC)).isTrue();
    }
}
