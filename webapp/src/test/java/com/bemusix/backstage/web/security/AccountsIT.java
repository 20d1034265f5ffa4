package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.web.security.AccessException.Kind;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final Actor ACTOR = new Actor(UUID.randomUUID(), "Rosa", "203.0.113.9", "test");
    private static final String PASSWORD = "correct horse battery";

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    SignIn signIn;

    @Inject
    AuditLog audit;

    @Inject
    TestClock clock;

    @Resource
    UserTransaction transaction;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void anOwnerComesInByInvitation() {
        AccountView account = accounts.create(nightjar(), ACTOR);
        String token = account.invitation().token();
        assertThat(invitations.find(token)).hasValueSatisfying(invitation -> {
            assertThat(invitation.email()).isEqualTo(account.ownerEmail());
            assertThat(invitation.accountName()).isEqualTo("Nightjar");
        });

        invitations.accept(token, PASSWORD, ACTOR);

        assertThat(signIn.tryPassword(account.ownerEmail(), PASSWORD, "127.0.0.1"))
            .isInstanceOfSatisfying(SignIn.Accepted.class, accepted -> {
            assertThat(accepted.visitor().account()).isEqualTo(account.id());
            assertThat(accepted.visitor().zone()).hasToString("Asia/Dhaka");
            assertThat(accepted.visitor().groups()).contains(Roles.OWNER, Roles.VIEWER).doesNotContain(Roles.STAFF);
        });
    }

    @Test
    void atAClosedLabelEverybodyIsAViewer() {
        AccountView account = accounts.create(nightjar(), ACTOR);
        invitations.accept(account.invitation().token(), PASSWORD, ACTOR);
        accounts.close(account.id(), new CloseAccount(" Leaves "), ACTOR);
        AccountView closed = accounts.close(account.id(), new CloseAccount("Again"), ACTOR);

        assertThat(closed.closedReason()).isEqualTo("Leaves");
        assertThat(closed.closedAt()).isNotNull();
        assertThat(signIn.tryPassword(account.ownerEmail(), PASSWORD, "127.0.0.1"))
            .isInstanceOfSatisfying(SignIn.Accepted.class, accepted -> {
                assertThat(accepted.visitor().accountClosed()).isTrue();
                assertThat(accepted.visitor().groups()).containsExactlyInAnyOrder(Roles.SIGNED_IN, Roles.VIEWER);
            });
        assertThatThrownBy(() -> accounts.close(account.id(), new CloseAccount(" "), ACTOR))
            .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> accounts.close(new AccountId(UUID.randomUUID()), new CloseAccount("x"), ACTOR))
            .satisfies(e -> assertKind(e, Kind.NOT_FOUND));
    }

    @Test
    void anInvitationIsGoodOnce() {
        String token = accounts.create(nightjar(), ACTOR).invitation().token();
        invitations.accept(token, PASSWORD, ACTOR);

        assertThat(invitations.find(token)).isEmpty();
        assertThatThrownBy(() -> invitations.accept(token, PASSWORD, ACTOR)).satisfies(e -> assertKind(e, Kind.INVITATION_INVALID));
    }

    @Test
    void aWeakPasswordLeavesTheInvitationOpen() {
        String token = accounts.create(nightjar(), ACTOR).invitation().token();

        assertThatThrownBy(() -> invitations.accept(token, "short", ACTOR)).satisfies(e -> assertKind(e, Kind.PASSWORD_UNSUITABLE));
        assertThat(invitations.find(token)).isPresent();
    }

    @Test
    void anInvitationEndsAfterAWeek() {
        String token = accounts.create(nightjar(), ACTOR).invitation().token();
        clock.advance(Duration.ofDays(7));

        assertThat(invitations.find(token)).isEmpty();
    }

    @Test
    void outsideADemonstrationNobodyChoosesThePasswordOfSomebodyElse() {
        CreateAccount command = new CreateAccount("Nightjar", "BD", "Asia/Dhaka", "Camille", address(), PASSWORD);

        assertThatThrownBy(() -> accounts.create(command, ACTOR)).satisfies(e -> assertKind(e, Kind.OWNER_PASSWORD_NOT_TAKEN));
    }

    @Test
    void aTakenAddressMakesNoAccount() {
        CreateAccount first = nightjar();
        accounts.create(first, ACTOR);
        CreateAccount second = new CreateAccount("Second", "FR", "Europe/Paris", "Bo", first.ownerEmail(), null);

        assertThatThrownBy(() -> accounts.create(second, ACTOR)).satisfies(e -> assertKind(e, Kind.EMAIL_TAKEN));
        assertThat(accounts.all(PageRequest.first()).items()).extracting(AccountView::name).doesNotContain("Second");
    }

    @Test
    void whatIsNoCountryZoneOrAddressIsRefused() {
        CreateAccount command = new CreateAccount(" ", "XX", "+02:00", "B\u0000", "nowhere", null);

        assertThatThrownBy(() -> accounts.create(command, ACTOR)).isInstanceOfSatisfying(ConstraintViolationException.class, e -> {
            assertThat(e.getConstraintViolations()).extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("create.command.name", "create.command.country", "create.command.timeZone",
                    "create.command.ownerName", "create.command.ownerEmail");
            assertThat(e.getConstraintViolations()).allMatch(violation -> !violation.getMessage().contains("{"));
        });
    }

    @Test
    void accountsAreListedLatestFirst() {
        List<AccountId> made = List.of(accounts.create(nightjar(), ACTOR).id(), accounts.create(nightjar(), ACTOR).id(),
            accounts.create(nightjar(), ACTOR).id());

        Page<AccountView> first = accounts.all(new PageRequest(2, null));
        Page<AccountView> second = accounts.all(new PageRequest(1, first.nextPageToken()));

        assertThat(first.items()).extracting(AccountView::id).containsExactly(made.get(2), made.get(1));
        assertThat(second.items()).extracting(AccountView::id).containsExactly(made.get(0));
        assertThatThrownBy(() -> accounts.all(new PageRequest(1, "bm8"))).isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void anAccountIsFoundWithItsOwner() {
        AccountView made = accounts.create(nightjar(), ACTOR);

        assertThat(accounts.get(made.id()).ownerEmail()).isEqualTo(made.ownerEmail());
        assertThat(accounts.get(made.id()).invitation()).isNull();
        assertThat(accounts.names(List.of(made.id(), new AccountId(UUID.randomUUID())))).containsOnlyKeys(made.id());
        assertThatThrownBy(() -> accounts.get(new AccountId(UUID.randomUUID()))).satisfies(e -> assertKind(e, Kind.NOT_FOUND));
    }

    @Test
    void theAuditTrailSaysWhoMadeAnAccount() {
        AccountView made = accounts.create(nightjar(), ACTOR);

        AuditQuery query = new AuditQuery(made.id(), null, null, null, null, null);
        Page<AuditEntry> latest = audit.search(query, new PageRequest(1, null));
        assertThat(audit.search(query, PageRequest.first()).items()).extracting(AuditEntry::action)
            .containsExactly("INVITED", "ACCOUNT_CREATED", "PERSON_ADDED");
        assertThat(latest.items()).singleElement().matches(entry -> entry.actor().equals(ACTOR));
        assertThat(audit.search(query, new PageRequest(5, latest.nextPageToken())).items()).hasSize(2);
        assertThatThrownBy(() -> audit.search(query, new PageRequest(1, "eA"))).isInstanceOf(InvalidPageTokenException.class);
    }

    @Test
    void theDatabaseKeepsTheAuditTrail() throws Exception {
        accounts.create(nightjar(), ACTOR);
        for (String change : List.of("update access.audit_entry set name = 'x'", "delete from access.audit_entry",
            "truncate access.audit_entry")) {
            transaction.begin();
            entities.joinTransaction();
            assertThatThrownBy(() -> entities.createNativeQuery(change).executeUpdate()).hasStackTraceContaining("append-only");
            transaction.rollback();
        }
    }

    private static CreateAccount nightjar() {
        return new CreateAccount("Nightjar", "BD", "Asia/Dhaka", "Camille", address(), null);
    }

    private static String address() {
        return "o" + UUID.randomUUID() + "@example.test";
    }

    private static void assertKind(Throwable e, Kind kind) {
        assertThat(e).isInstanceOfSatisfying(AccessException.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
