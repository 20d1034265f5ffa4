package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IsrcMode;
import jakarta.validation.constraints.NotNull;

/** The mode that an account declares. */
record SetupChange(@NotNull IsrcMode mode) {
}
