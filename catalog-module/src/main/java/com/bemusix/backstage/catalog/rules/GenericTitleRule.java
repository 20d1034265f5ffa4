package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.SearchKey;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** MD-104: a title names something; "Track 1" and "Instrumental" do not. */
final class GenericTitleRule implements ReleaseRule {

    private static final Pattern GENERIC = Pattern.compile(
            "(audio )?(track|titel|piste|pista|traccia|faixa) ?(no\\.? ?)?#?[0-9]{1,3}"
                    + "|(untitled|unknown|no title|instrumental|unbenannt|sans titre)( ?[0-9]{1,3})?");

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        Stream<Finding> release = isGeneric(facts.release().details().title())
                ? Stream.of(Finding.of(ReasonCode.TITLE_GENERIC, Target.release("title"), facts.release().details().title()))
                : Stream.empty();
        Stream<Finding> tracks = facts.tracks().filter(track -> isGeneric(track.details().title()))
                .map(track -> Finding.of(ReasonCode.TITLE_GENERIC, Target.track(track.id(), "title"), track.details().title()));
        return Stream.concat(release, tracks);
    }

    private static boolean isGeneric(String title) {
        return GENERIC.matcher(SearchKey.of(title)).matches();
    }
}
