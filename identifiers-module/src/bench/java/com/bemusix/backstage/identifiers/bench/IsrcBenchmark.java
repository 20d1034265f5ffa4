package com.bemusix.backstage.identifiers.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.Isrc;

/** An ISRC judged and read, beside the regular expression that other programs use for it. */
@State(Scope.Thread)
public class IsrcBenchmark {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-?[A-Z0-9]{3}-?[0-9]{2}-?[0-9]{5}");
    private static final Pattern PARTS = Pattern.compile("([A-Z]{2})-?([A-Z0-9]{3})-?([0-9]{2})-?([0-9]{5})");

    @Param({"canonical", "printed", "wrong"})
    String texts;

    private String[] codes;
    private int next;

    @Setup
    public void prepare() {
        codes = switch (texts) {
            case "canonical" -> Codes.isrcs();
            case "printed" -> Codes.printedIsrcs();
            default -> Codes.wrongIsrcs();
        };
    }

    private String text() {
        next = next + 1 & codes.length - 1;
        return codes[next];
    }

    @Benchmark
    public boolean judge() {
        return Isrc.isValid(text());
    }

    @Benchmark
    public boolean judgeByRegex() {
        return SHAPE.matcher(text()).matches();
    }

    @Benchmark
    public Object read() {
        try {
            return Isrc.parse(text());
        } catch (IdentifierException refusal) {
            return refusal;
        }
    }

    @Benchmark
    public Object readByRegex() {
        Matcher matcher = PARTS.matcher(text());
        return matcher.matches() ? matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4) : null;
    }
}
