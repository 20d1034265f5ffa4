package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.SearchKey;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * RT-410: codes are generated only for recordings that the permission covers (M5). One that somebody gave for recordings of its own does
 * not cover those of which the P line names another owner. A name that is part of the other is taken for the same: "Nightjar" and
 * "Nightjar Records Ltd.".
 */
final class PermissionCoversRule implements ReleaseRule {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        CopyrightLine line = facts.release().details().pLine();
        if (facts.soleOwner() == null || line == null || line.owner() == null || facts.toGenerate().findAny().isEmpty()) {
            return Stream.empty();
        }
        return sameName(line.owner(), facts.soleOwner()) ? Stream.empty()
                : Stream.of(Finding.of(ReasonCode.CONTRACT_NOT_COVERING, Target.release("pLine/owner"), line.owner(), facts.soleOwner()));
    }

    private static boolean sameName(String one, String other) {
        String first = words(one);
        String second = words(other);
        return first.contains(second) || second.contains(first);
    }

    /** With a space around each, so that only whole words are found. */
    private static String words(String name) {
        return " " + NO_WORD.matcher(SearchKey.of(name)).replaceAll(" ").strip() + " ";
    }
}
