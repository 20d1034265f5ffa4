package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.AccountId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void aRoleAtALabelIncludesTheLesserOnes() {
        assertThat(Role.MANAGER.withIncluded()).containsExactlyInAnyOrder(Role.VIEWER, Role.EDITOR, Role.MANAGER);
    }

    @Test
    void aRoleInTheStaffIncludesNoOther() {
        assertThat(Role.ADMIN.withIncluded()).containsExactly(Role.ADMIN);
    }

    @Test
    void groupsAreTheNamesForResources() throws ReflectiveOperationException {
        for (Role role : Role.values()) {
            assertThat(Roles.class.getField(role.name()).get(null)).isEqualTo(role.name());
        }
    }

    @Test
    void aLabelsOwnerIsNotInTheStaff() {
        assertThat(visitor(Role.OWNER.withIncluded()).groups())
            .containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.VIEWER, Roles.EDITOR, Roles.MANAGER, Roles.OWNER);
    }

    @Test
    void aReviewerIsInTheStaffAndNoMoreThanThat() {
        assertThat(visitor(EnumSet.of(Role.REVIEWER)).groups()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.STAFF, Roles.REVIEWER);
    }

    @Test
    void aRoleAtALabelNeedsALabel() {
        assertThatThrownBy(() -> new InvitePerson("Ann", "a@b.test", null, Role.OWNER, Set.of())).isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> new InvitePerson("Ann", "a@b.test", new AccountId(UUID.randomUUID()), null, Set.of()))
            .isInstanceOf(AccessException.class);
        assertThatThrownBy(() -> new InvitePerson("Ann", "a@b.test", null, null, Set.of(Role.VIEWER))).isInstanceOf(AccessException.class);
    }

    private static SignedIn visitor(Set<Role> roles) {
        return new SignedIn(UUID.randomUUID(), "Ann", "a@b.test", null, null, ZoneOffset.UTC, false, roles, EnumSet.allOf(Scope.class), 1);
    }
}
