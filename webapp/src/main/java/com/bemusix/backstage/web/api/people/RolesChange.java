package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.web.security.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The roles that somebody of the staff shall have, and no others. */
record RolesChange(@NotEmpty @Size(max = 3) List<Role> roles) {
}
