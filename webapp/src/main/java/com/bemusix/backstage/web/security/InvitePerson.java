package com.bemusix.backstage.web.security;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.AccountId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Somebody who shall be able to sign in.
 *
 * @param account    the label they belong to, null for staff
 * @param labelRole  their role at the label, null exactly if the account is
 * @param staffRoles their roles in the staff, may be empty
 */
public record InvitePerson(
    @NotBlank @PlainText(max = 200) String name,
    @NotNull @MailAddress String email,
    AccountId account,
    Role labelRole,
    Set<Role> staffRoles) {

    /**
     * @throws AccessException ROLES_INCONSISTENT if a role at a label and a label do not come together, or a role stands in the wrong place
     */
    public InvitePerson {
        name = Text.normal(name);
        email = MailAddress.Form.of(email);
        staffRoles = Set.copyOf(staffRoles);
        Role.requireConsistent(account != null, labelRole, staffRoles);
    }
}
