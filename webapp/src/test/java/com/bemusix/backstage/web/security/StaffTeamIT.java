package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.AccessException.Kind;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class StaffTeamIT {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    StaffTeam team;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Resource
    UserTransaction transaction;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        Actor system = Actor.system("test");
        UUID id = team.invite(new InviteStaff("Adam", address(), List.of(Role.ADMIN)), system).person().id();
        people.setPassword(id, PASSWORD, system);
        admin = new Actor(id, "Adam", null, null);
    }

    @Test
    void rolesOfTheStaffAreGivenAndTaken() {
        PersonView invited = invite(Role.REVIEWER, Role.ADMIN);
        assertThat(invited.staffRoles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.ADMIN);

        PersonView changed = team.changeRoles(invited.id(), invited.version(), Set.of(Role.IDENTIFIER_OFFICER), admin);

        assertThat(changed.staffRoles()).containsExactly(Role.IDENTIFIER_OFFICER);
        assertThat(team.all()).contains(team.get(invited.id())).extracting(PersonView::id).contains(admin.person());
        assertThat(changed.version()).isEqualTo(team.get(invited.id()).version()).isGreaterThan(invited.version());
    }

    @Test
    void nobodyChangesTheirOwnRolesOrEndsTheirOwnAccess() {
        int version = team.get(admin.person()).version();

        assertRefused(Kind.OWN_ROLES, () -> team.changeRoles(admin.person(), version, Set.of(Role.ADMIN, Role.REVIEWER), admin));
        assertRefused(Kind.OWN_ROLES, () -> team.disable(admin.person(), version, admin));
    }

    @Test
    void theLastAdministratorStaysOne() throws Exception {
        Actor goneMeanwhile = new Actor(invite(Role.ADMIN).id(), "Eve", null, null);
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> team.changeRoles(admin.person(), team.get(admin.person()).version(), Set.of(Role.REVIEWER), goneMeanwhile),
                () -> team.disable(admin.person(), team.get(admin.person()).version(), goneMeanwhile))) {
            transaction.begin();
            entities.joinTransaction();
            entities.createNativeQuery("update access.person set disabled = true where id <> :id").setParameter("id", admin.person())
                .executeUpdate();
            assertRefused(Kind.LAST_ADMIN, attempt);
            transaction.rollback();
        }
    }

    @Test
    void anAdministratorWithAnotherGoes() {
        PersonView other = invite(Role.ADMIN);

        team.disable(other.id(), other.version(), admin);

        assertThat(team.get(other.id()).state()).isEqualTo(PersonState.DISABLED);
    }

    @Test
    void somebodyOfALabelIsUnknownHere() {
        AccountView label = accounts.create(new CreateAccount("Nightjar", "FR", "Europe/Paris", "Camille", address(), null), admin);
        UUID owner = people.find(label.ownerEmail()).orElseThrow().id();

        assertRefused(Kind.NOT_FOUND, () -> team.get(owner));
        assertRefused(Kind.NOT_FOUND, () -> team.inviteAgain(owner, admin));
        assertRefused(Kind.NOT_FOUND, () -> team.changeRoles(owner, 0, Set.of(Role.ADMIN), admin));
        assertRefused(Kind.NOT_FOUND, () -> team.disable(owner, 0, admin));
        assertThat(team.all()).extracting(PersonView::id).doesNotContain(owner);
    }

    @Test
    void aRoleAtALabelOrNoneIsRefused() {
        assertRefused(Kind.ROLES_INCONSISTENT, () -> invite(Role.OWNER));
        assertThatThrownBy(() -> invite()).isInstanceOf(ConstraintViolationException.class);
    }

    private PersonView invite(Role... roles) {
        return team.invite(new InviteStaff("Bo", address(), List.of(roles)), admin).person();
    }

    private static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AccessException.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private static String address() {
        return "s" + UUID.randomUUID() + "@example.test";
    }
}
