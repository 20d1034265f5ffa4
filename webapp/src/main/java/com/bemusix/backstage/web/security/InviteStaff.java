package com.bemusix.backstage.web.security;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody who shall work in the staff.
 *
 * @param email what they sign in with
 * @param roles in the staff, at least one
 */
public record InviteStaff(
    @NotBlank @PlainText(max = 200) String name,
    @NotNull @MailAddress String email,
    @NotEmpty @Size(max = 3) List<Role> roles) {

    public InviteStaff {
        name = Text.normal(name);
        email = MailAddress.Form.of(email);
        roles = roles == null ? null : List.copyOf(roles);
    }
}
