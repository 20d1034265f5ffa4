package com.bemusix.backstage.web.security;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody who shall work for a label.
 *
 * @param email what they sign in with
 * @param role  at the label
 */
public record InviteColleague(
    @NotBlank @PlainText(max = 200) String name,
    @NotNull @MailAddress String email,
    @NotNull Role role) {

    public InviteColleague {
        name = Text.normal(name);
        email = MailAddress.Form.of(email);
    }
}
