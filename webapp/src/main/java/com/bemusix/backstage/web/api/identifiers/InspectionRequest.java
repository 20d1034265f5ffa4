package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Values to be looked at. */
record InspectionRequest(@NotNull @Size(min = 1, max = InspectionRequest.MAX) List<@Valid Item> items) {

    static final int MAX = 5_000;

    /** One value, and what it is said to be. */
    record Item(@NotNull IdentifierScheme scheme, @NotNull String value) {
    }
}
