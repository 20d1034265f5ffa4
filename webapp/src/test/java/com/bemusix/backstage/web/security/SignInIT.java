package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.SignIn.Accepted;
import com.bemusix.backstage.web.security.SignIn.Locked;
import com.bemusix.backstage.web.security.SignIn.Outcome;
import com.bemusix.backstage.web.security.SignIn.Refused;
import com.bemusix.backstage.web.security.control.Tries;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String HERE = "127.0.0.1";
    private static final Actor ACTOR = Actor.system("test");
    private static final int ALLOWED = 5;

    @Inject
    SignIn signIn;

    @Inject
    Tries tries;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private String email;
    private UUID person;

    @BeforeEach
    void somebody() {
        email = "p" + UUID.randomUUID() + "@example.test";
        person = people.invite(new InvitePerson("Ann Lee", email, null, null, Set.of(Role.REVIEWER)), ACTOR).id();
        people.setPassword(person, PASSWORD, ACTOR);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theRightPasswordLetsIn() {
        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOfSatisfying(Accepted.class, accepted -> {
            assertThat(accepted.visitor().person()).isEqualTo(person);
            assertThat(accepted.visitor().roles()).containsExactly(Role.REVIEWER);
        });
    }

    @Test
    void theCaseOfAnAddressDoesNotMatter() {
        assertThat(signIn.tryPassword(" " + email.replace('p', 'P').replace("example", "EXAMPLE"), PASSWORD, HERE))
            .isInstanceOf(Accepted.class);
    }

    @Test
    void theCaseOfAPasswordMatters() {
        assertThat(signIn.tryPassword(email, "Correct horse battery", HERE)).isInstanceOf(Refused.class);
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonAreToldInTheSameWord() {
        assertThat(signIn.tryPassword(email, "wrong", HERE)).isEqualTo(signIn.tryPassword("nobody" + email, "wrong", HERE))
            .isEqualTo(new Refused());
        assertThat(signIn.tryPassword(email, "", HERE)).isEqualTo(new Refused());
        assertThat(signIn.tryPassword(email, "x".repeat(100_000), HERE)).isEqualTo(new Refused());
        assertThat(signIn.tryPassword(null, null, HERE)).isInstanceOf(Outcome.class);
    }

    @Test
    void whoIsInvitedOnlyCannotComeInYet() {
        String invited = "i" + email;
        people.invite(new InvitePerson("Bo", invited, null, null, Set.of(Role.ADMIN)), ACTOR);

        assertThat(signIn.tryPassword(invited, "", HERE)).isInstanceOf(Refused.class);
        assertThat(signIn.tryPassword(invited, PASSWORD, HERE)).isInstanceOf(Refused.class);
    }

    @Test
    void afterFiveFailuresEverybodyWaits() {
        Instant start = stopClock();
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(signIn.tryPassword(email, "wrong", HERE)).isInstanceOf(Refused.class);
        }

        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isEqualTo(new Locked(start.plusSeconds(30)));
    }

    @Test
    void theLockGrowsAndEnds() {
        Instant start = stopClock();
        fail(email, ALLOWED);
        clock.set(start.plusSeconds(30));
        fail(email, 1);

        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isEqualTo(new Locked(start.plusSeconds(90)));

        clock.set(start.plusSeconds(90));
        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOf(Accepted.class);
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        stopClock();
        fail(email, ALLOWED - 1);
        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOf(Accepted.class);
        fail(email, ALLOWED - 1);

        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOf(Accepted.class);
    }

    @Test
    void triesAreForgottenAfterADay() {
        stopClock();
        fail(email, ALLOWED - 1);
        clock.advance(Duration.ofDays(1).plusSeconds(1));
        fail(email, ALLOWED - 1);

        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOf(Accepted.class);
    }

    @Test
    void anUnknownAddressIsLockedAlikeAndTellsNothing() {
        stopClock();
        fail("nobody" + email, ALLOWED);

        assertThat(signIn.tryPassword("nobody" + email, "wrong", HERE)).isInstanceOf(Locked.class);
    }

    @Test
    void oneNetworkAddressCannotTryEverybody() {
        String address = "2001:db8:" + Integer.toHexString(person.hashCode() >>> 16) + ":1::1";
        Instant start = stopClock();
        IntStream.range(0, 50).forEach(i -> tries.begin(i + email, address));

        assertThat(signIn.tryPassword(email, PASSWORD, address)).isEqualTo(new Locked(start.plusSeconds(30)));
        assertThat(signIn.tryPassword(email, PASSWORD, "198.51.100.1")).isInstanceOf(Accepted.class);
    }

    @Test
    void triesAtTheSameMomentAreCountedOneByOne() throws InterruptedException, ExecutionException {
        stopClock();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            Callable<Outcome> wrong = () -> signIn.tryPassword(email, "wrong", HERE);
            List<Outcome> outcomes = threads.invokeAll(Collections.nCopies(20, wrong)).stream().map(SignInIT::result).toList();

            assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(ALLOWED);
            assertThat(outcomes).filteredOn(Locked.class::isInstance).hasSize(20 - ALLOWED);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDisabledPersonStaysOut() {
        people.disable(person, ACTOR);

        assertThat(signIn.tryPassword(email, PASSWORD, HERE)).isInstanceOf(Refused.class);
    }

    @Test
    void aWeakPasswordIsNotTaken() {
        for (String weak : List.of("", "elevenchars", "x".repeat(201), email)) {
            assertThatThrownBy(() -> people.setPassword(person, weak, ACTOR))
                .isInstanceOfSatisfying(AccessException.class,
                    e -> assertThat(e.kind()).isEqualTo(AccessException.Kind.PASSWORD_UNSUITABLE));
        }
    }

    @Test
    void twoPeopleCannotHaveOneAddress() {
        assertThatThrownBy(() -> people.invite(new InvitePerson("Bo", email.replace('p', 'P'), null, null, Set.of(Role.ADMIN)), ACTOR))
            .isInstanceOfSatisfying(AccessException.class, e -> assertThat(e.kind()).isEqualTo(AccessException.Kind.EMAIL_TAKEN));
    }

    private void fail(String name, int times) {
        IntStream.range(0, times).forEach(i -> signIn.tryPassword(name, "wrong", HERE));
    }

    /** To whole microseconds, as the database keeps them. */
    private Instant stopClock() {
        Instant start = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        clock.set(start);
        return start;
    }

    private static Outcome result(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
