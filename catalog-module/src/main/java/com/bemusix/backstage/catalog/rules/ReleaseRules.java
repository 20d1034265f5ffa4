package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.TrackView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All rules together. Not among them, because the value types and the registry refuse them when a code is entered: ID-002 (form of an
 * ISRC), ID-006 (a recording with two codes) and ID-021 (a UPC on two releases).
 */
public final class ReleaseRules {

    private static final List<ReleaseRule> RULES = List.of(
            new SetupDeclaredRule(), new TermsAcceptedRule(), new PermissionCoversRule(), new NumbersLeftRule(),
            new FieldsFilledRule(), new UpcRule(), new UpcAtTransferRule(), new CatalogNumberRule(), new CopyrightLinesRule(),
            new ReleaseDatesRule(), new TrackOrderRule(),
            new GenericTitleRule(), new DistinctTitlesRule(), new SingleTitleRule(), new VariousArtistsRule(), new ComposerRule(),
            new IsrcMissingRule(), new PreviouslyReleasedRule(), new AttestationRule(), new IsrcOncePerReleaseRule(), new IsrcOfVideoRule(),
            new IsrcUndisputedRule(), new IsrcYearRule(), new IsrcOfVersionRule(), new IsrcOfLengthRule(), new IsrcOriginRule(),
            new IsrcPrefixKnownRule());

    private ReleaseRules() {
    }

    /** What blocks comes first, then what warns; each first for the account and the release, then by track in their order. */
    public static List<Finding> check(ReleaseFacts facts) {
        Map<UUID, Integer> positions = new HashMap<>();
        for (TrackView track : facts.release().tracks()) {
            positions.put(track.id().value(), positions.size());
        }
        Comparator<Finding> order = Comparator.comparing(Finding::severity)
                .thenComparing(finding -> finding.target().kind())
                .thenComparing(finding -> positions.getOrDefault(finding.target().trackId(), 0));
        return RULES.stream().flatMap(rule -> rule.check(facts)).sorted(order).toList();
    }
}
