package com.bemusix.backstage.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdentifierFuzzTest {

    private static final long SEED = Long.getLong("identifiers.fuzz.seed", 20_261_101L);
    private static final int TEXTS = 1_000_000;
    private static final String ODD = "\u0000\t\n\r\u001B \u00A0\u00AD\u0130\u0131\u017F\u00DF\u0301\u0421\u0660\u0966\u1E9E\u2009"
            + "\u200B\u200F\u2011\u2013\u2028\u202E\u2212\u212A\u3000\uD835\uDFD7\uFEFF\uFF11\uFF35\uFFFF";
    private static final String LIKELY = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -.:;,/_'\"${}\\()";

    private final Random random = new Random(SEED);

    @Test
    void aMillionRandomAndAlteredTextsAreReadOrRefusedAsDocumented() throws IOException {
        List<String> known = VectorsTest.vectors().stream().map(VectorsTest.Vector::input).toList();
        IdentifierScheme[] schemes = IdentifierScheme.values();
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 3 == 0 ? randomText() : altered(known.get(random.nextInt(known.size())));
            IdentifierScheme scheme = schemes[i % schemes.length];
            boolean isRead = isRead(scheme, text);
            if (isRead) {
                read++;
            }
            judgeInOnePass(scheme, text, isRead);
            if (i % 10 == 0) {
                inspect(text);
            }
        }
        assertThat(read).as("texts that were read, so that both outcomes have been tried").isBetween(TEXTS / 100, TEXTS / 2);
    }

    private boolean isRead(IdentifierScheme scheme, String text) {
        try {
            Identifier identifier = Identifier.parse(scheme, text);
            boolean ascii = identifier.toString().chars().allMatch(c -> c > ' ' && c < 0x7F);
            if (!ascii || !StrictDoor.enter(scheme, identifier.toString()).equals(identifier)) {
                fail("%s reads %s as %s; seed %d", scheme, escaped(text), identifier, SEED);
            }
            return true;
        } catch (IdentifierException refusal) {
            if (refusal.scheme() != scheme || refusal.position() < -1 || refusal.position() >= Math.max(1, text.length())) {
                fail("%s refuses %s with %s; seed %d", scheme, escaped(text), refusal.getMessage(), SEED);
            }
            return false;
        } catch (RuntimeException e) {
            return fail(scheme + " throws for " + escaped(text) + "; seed " + SEED, e);
        }
    }

    private static void judgeInOnePass(IdentifierScheme scheme, String text, boolean isRead) {
        boolean judged = scheme == IdentifierScheme.ISRC ? Isrc.isValid(text)
            : scheme == IdentifierScheme.GTIN ? Gtin.isValid(text) : isRead;
        if (judged != isRead) {
            fail("one pass over %s says %s of %s; seed %d", scheme, judged, escaped(text), SEED);
        }
    }

    private void inspect(String text) {
        try {
            Inspection inspection = Inspection.guess(text);
            assertThat(inspection.valid()).isEqualTo(inspection.canonical() != null).isEqualTo(inspection.reason() == null);
        } catch (RuntimeException e) {
            fail("inspection throws for " + escaped(text) + "; seed " + SEED, e);
        }
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(random.nextInt(50) == 0 ? 400 : 24);
        for (int i = 0; i < length; i++) {
            text.append(character());
        }
        return text.toString();
    }

    private char character() {
        return switch (random.nextInt(12)) {
            case 0 -> ODD.charAt(random.nextInt(ODD.length()));
            case 1 -> (char) random.nextInt(0x10000);
            default -> LIKELY.charAt(random.nextInt(LIKELY.length()));
        };
    }

    private String altered(String known) {
        StringBuilder text = new StringBuilder(known);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int place = random.nextInt(text.length() + 1);
            boolean inside = place < text.length();
            switch (random.nextInt(6)) {
                case 0 -> text.insert(place, character());
                case 1 -> text.insert(place, known);
                case 2 -> text.setLength(place);
                case 3 -> text.replace(place, Math.min(place + 1, text.length()), inside ? String.valueOf(character()) : "");
                case 4 -> text.replace(place, Math.min(place + 1, text.length()), "");
                default -> text.insert(place, inside ? text.charAt(place) : '-');
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> c > ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }
}
