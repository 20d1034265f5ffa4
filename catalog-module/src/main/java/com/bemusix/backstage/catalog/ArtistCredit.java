package com.bemusix.backstage.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A display artist of a release or recording.
 *
 * @param name one artist, as shown in stores
 */
@Embeddable
public record ArtistCredit(
        @NotNull @PlainText(max = ArtistCredit.MAX_NAME) String name,
        @NotNull @Enumerated(EnumType.STRING) ArtistRole role) {

    public static final int MAX_NAME = 250;

    public ArtistCredit {
        name = Text.normal(name);
    }

    /** The names of the main artists in their order, joined by comma; null if there is none. */
    public static String mainArtists(List<ArtistCredit> credits) {
        String names = credits.stream().filter(credit -> credit.role() == ArtistRole.MAIN).map(ArtistCredit::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
