package com.bemusix.backstage.web.security;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new label with its first owner, who gets an invitation.
 *
 * @param country       ISO 3166-1 alpha-2
 * @param timeZone      name in the tz database, {@code Europe/Paris}; it decides in which year a code of the label is assigned
 * @param ownerEmail    what the owner signs in with
 * @param ownerPassword null except in demo mode, where it makes the invitation unnecessary
 */
public record CreateAccount(
    @NotBlank @PlainText(max = 200) String name,
    @NotNull @KnownCountry String country,
    @NotNull @KnownTimeZone String timeZone,
    @NotBlank @PlainText(max = 200) String ownerName,
    @NotNull @MailAddress String ownerEmail,
    @Size(max = 200) String ownerPassword) {

    public CreateAccount {
        name = Text.normal(name);
        ownerName = Text.normal(ownerName);
        ownerEmail = MailAddress.Form.of(ownerEmail);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "CreateAccount[name=" + name + ", ownerEmail=" + ownerEmail + "]";
    }
}
