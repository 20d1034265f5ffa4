package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.security.Role;
import jakarta.validation.constraints.NotNull;

/** The role that somebody of a label shall have. */
record RoleChange(@NotNull Role role) {
}
