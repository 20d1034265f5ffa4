package com.bemusix.backstage.identifiers.bench;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;

/** Texts to measure with, the same in every run: a measurement takes the next one of them each time. */
final class Codes {

    private static final int COUNT = 1024;

    private Codes() {
    }

    static String[] isrcs() {
        Random random = new Random(3901);
        return IntStream.range(0, COUNT).mapToObj(i -> Isrc.of(prefix(random), random.nextInt(100), random.nextInt(100_000)).value())
            .toArray(String[]::new);
    }

    static String[] printedIsrcs() {
        return Stream.of(isrcs()).map(code -> new Isrc(code).display()).toArray(String[]::new);
    }

    static String[] eans() {
        Random random = new Random(7);
        return IntStream.range(0, COUNT)
            .mapToObj(i -> Gtin.of("4" + String.format("%011d", random.nextLong(100_000_000_000L))).entered())
            .toArray(String[]::new);
    }

    /** With a letter for the last digit. */
    static String[] wrongIsrcs() {
        return Stream.of(isrcs()).map(code -> code.substring(0, 11) + 'O').toArray(String[]::new);
    }

    /** With another check digit. */
    static String[] wrongEans() {
        return Stream.of(eans()).map(code -> code.substring(0, 12) + (char) ('0' + (code.charAt(12) - '0' + 1) % 10))
            .toArray(String[]::new);
    }

    private static IsrcPrefix prefix(Random random) {
        return new IsrcPrefix(String.format("%c%c9%c%d", letter(random), letter(random), letter(random), random.nextInt(10)));
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }
}
