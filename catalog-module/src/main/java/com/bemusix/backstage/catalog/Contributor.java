package com.bemusix.backstage.catalog;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who took part in a recording, or in the work that is recorded.
 *
 * @param role a DDEX role name out of {@link ContributorRoles}: {@code Composer}, {@code StudioProducer}
 */
@Embeddable
public record Contributor(@NotNull @PlainText(max = ArtistCredit.MAX_NAME) String name, @NotNull @ContributorRole String role) {

    public Contributor {
        name = Text.normal(name);
        role = Text.normal(role);
    }
}
