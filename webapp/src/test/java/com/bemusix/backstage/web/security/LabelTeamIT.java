package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.AccessException.Kind;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LabelTeamIT {

    private static final Actor ACTOR = new Actor(UUID.randomUUID(), "Camille", "203.0.113.9", "test");
    private static final String PASSWORD = "correct horse battery";
    private static final String HERE = "127.0.0.1";

    @Inject
    LabelTeam team;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    SignIn signIn;

    @Inject
    Tokens tokens;

    private AccountId account;
    private UUID owner;

    @BeforeEach
    void aLabelWithItsOwner() {
        AccountView made = accounts.create(new CreateAccount("Nightjar", "FR", "Europe/Paris", "Camille", address(), null), ACTOR);
        account = made.id();
        invitations.accept(made.invitation().token(), PASSWORD, ACTOR);
        owner = team.all(account).get(0).id();
    }

    @Test
    void whoIsInvitedComesInWithTheirRole() {
        InvitedPerson invited = invite(Role.EDITOR);
        assertThat(invited.person().state()).isEqualTo(PersonState.INVITED);
        assertThat(invited.person().invitedUntil()).isEqualTo(invited.invitation().expiresAt());

        invitations.accept(invited.invitation().token(), PASSWORD, ACTOR);
        SignIn.Outcome outcome = signIn.tryPassword(invited.person().email(), PASSWORD, HERE);

        assertThat(outcome).isInstanceOfSatisfying(SignIn.Accepted.class, accepted -> {
            assertThat(accepted.visitor().account()).isEqualTo(account);
            assertThat(accepted.visitor().roles()).containsExactlyInAnyOrder(Role.VIEWER, Role.EDITOR);
        });
        PersonView in = team.get(account, invited.person().id());
        assertThat(in.state()).isEqualTo(PersonState.ACTIVE);
        assertThat(in.invitedUntil()).isNull();
        assertThat(in.lastSignInAt()).isNotNull();
        assertThat(team.all(account)).hasSize(2).contains(in);
    }

    @Test
    void aNewInvitationEndsTheOneBefore() {
        InvitedPerson first = invite(Role.VIEWER);

        InvitedPerson second = team.inviteAgain(account, first.person().id(), ACTOR);

        assertThat(invitations.find(first.invitation().token())).isEmpty();
        assertThat(invitations.find(second.invitation().token())).isPresent();
        assertThat(second.person().version()).as("what was seen before is stale").isGreaterThan(first.person().version());
    }

    @Test
    void whoIsInOrDisabledIsNotInvitedAgain() {
        UUID disabled = invite(Role.VIEWER).person().id();
        team.disable(account, disabled, version(disabled), ACTOR);

        assertRefused(Kind.HAS_PASSWORD, () -> team.inviteAgain(account, owner, ACTOR));
        assertRefused(Kind.PERSON_DISABLED, () -> team.inviteAgain(account, disabled, ACTOR));
        assertRefused(Kind.PERSON_DISABLED, () -> team.changeRole(account, disabled, version(disabled), Role.EDITOR, ACTOR));
    }

    @Test
    void whoIsDisabledIsOutAtOnceWithTheirTokensAndTheirInvitation() {
        InvitedPerson invited = invite(Role.MANAGER);
        UUID person = comeIn(invited);
        String token = tokens.issue(person, "test", Set.of(), null, ACTOR).token();
        InvitedPerson other = invite(Role.VIEWER);

        team.disable(account, person, version(person), ACTOR);
        team.disable(account, other.person().id(), version(other.person().id()), ACTOR);

        assertThat(tokens.visitor(token)).isEmpty();
        assertThat(signIn.tryPassword(invited.person().email(), PASSWORD, HERE)).isInstanceOf(SignIn.Refused.class);
        assertThat(invitations.find(other.invitation().token())).isEmpty();
        assertThat(team.get(account, person).state()).isEqualTo(PersonState.DISABLED);
    }

    @Test
    void theLastOwnerStaysOneUntilAnotherHasComeIn() {
        InvitedPerson heir = invite(Role.OWNER);
        assertRefused(Kind.LAST_OWNER, () -> team.changeRole(account, owner, version(owner), Role.MANAGER, ACTOR));
        assertRefused(Kind.LAST_OWNER, () -> team.disable(account, owner, version(owner), ACTOR));

        comeIn(heir);

        assertThat(team.changeRole(account, owner, version(owner), Role.MANAGER, ACTOR).labelRole()).isEqualTo(Role.MANAGER);
        assertRefused(Kind.LAST_OWNER, () -> team.disable(account, heir.person().id(), version(heir.person().id()), ACTOR));
    }

    @RepeatedTest(5)
    void twoOwnersWhoTakeTheRoleFromEachOtherAtOnceLeaveOneOwner() throws InterruptedException {
        UUID other = comeIn(invite(Role.OWNER));
        int seen = version(owner);
        int otherSeen = version(other);

        List<Optional<Kind>> refusals = atOnce(
            () -> team.changeRole(account, other, otherSeen, Role.VIEWER, ACTOR),
            () -> team.changeRole(account, owner, seen, Role.VIEWER, ACTOR));

        assertThat(refusals).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Kind.LAST_OWNER));
        assertThat(team.all(account)).extracting(PersonView::labelRole).containsExactlyInAnyOrder(Role.OWNER, Role.VIEWER);
    }

    @Test
    void somebodyOfAnotherLabelIsUnknown() {
        AccountId other = accounts.create(new CreateAccount("Other", "FR", "Europe/Paris", "Eve", address(), null), ACTOR).id();
        int version = version(owner);

        assertThat(team.all(other)).hasSize(1).extracting(PersonView::id).doesNotContain(owner);
        assertRefused(Kind.NOT_FOUND, () -> team.get(other, owner));
        assertRefused(Kind.NOT_FOUND, () -> team.inviteAgain(other, owner, ACTOR));
        assertRefused(Kind.NOT_FOUND, () -> team.changeRole(other, owner, version, Role.VIEWER, ACTOR));
        assertRefused(Kind.NOT_FOUND, () -> team.disable(other, owner, version, ACTOR));
        assertThat(team.get(account, owner).version()).isEqualTo(version);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        PersonView seen = invite(Role.VIEWER).person();
        PersonView changed = team.changeRole(account, seen.id(), seen.version(), Role.EDITOR, ACTOR);

        assertThat(changed.version()).isEqualTo(version(seen.id()));
        assertRefused(Kind.STALE, () -> team.changeRole(account, seen.id(), seen.version(), Role.MANAGER, ACTOR));
        assertRefused(Kind.STALE, () -> team.disable(account, seen.id(), seen.version(), ACTOR));
    }

    @Test
    void aRoleOfTheStaffOrATakenOrWrongAddressIsRefused() {
        assertRefused(Kind.ROLES_INCONSISTENT, () -> invite(Role.ADMIN));
        assertRefused(Kind.ROLES_INCONSISTENT, () -> team.changeRole(account, owner, version(owner), Role.ADMIN, ACTOR));
        String taken = team.get(account, owner).email();
        assertRefused(Kind.EMAIL_TAKEN, () -> team.invite(account, new InviteColleague("Bo", taken, Role.VIEWER), ACTOR));
        assertThatThrownBy(() -> team.invite(account, new InviteColleague(" ", "nowhere", null), ACTOR))
            .isInstanceOfSatisfying(ConstraintViolationException.class, e -> assertThat(e.getConstraintViolations()).hasSize(3));
        assertThat(team.all(account)).hasSize(1);
    }

    private InvitedPerson invite(Role role) {
        return team.invite(account, new InviteColleague("Bo", address(), role), ACTOR);
    }

    private UUID comeIn(InvitedPerson invited) {
        invitations.accept(invited.invitation().token(), PASSWORD, ACTOR);
        return invited.person().id();
    }

    private int version(UUID person) {
        return team.get(account, person).version();
    }

    private static List<Optional<Kind>> atOnce(Callable<PersonView> one, Callable<PersonView> other) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Optional<Kind>> refusals = new ArrayList<>();
            for (Future<PersonView> done : threads.invokeAll(List.of(one, other))) {
                refusals.add(refusal(done));
            }
            return refusals;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Optional<Kind> refusal(Future<?> done) throws InterruptedException {
        try {
            done.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(((AccessException) e.getCause()).kind());
        }
    }

    private static void assertRefused(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(AccessException.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    private static String address() {
        return "l" + UUID.randomUUID() + "@example.test";
    }
}
