package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.control.Secrets;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInsIT {

    private static final String PASSWORD = "correct horse battery";
    private static final Actor ACTOR = Actor.system("test");
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Inject
    SignIns signIns;

    @Inject
    SignIn signIn;

    @Inject
    People people;

    @Inject
    TestClock clock;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    private String email;
    private UUID person;
    private Instant start;
    private String secret;

    @BeforeEach
    void somebodyIsSignedIn() {
        email = "s" + UUID.randomUUID() + "@example.test";
        person = people.invite(new InvitePerson("Ann Lee", email, null, null, Set.of(Role.REVIEWER)), ACTOR).id();
        people.setPassword(person, PASSWORD, ACTOR);
        start = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        clock.set(start);
        secret = begin();
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void theSecretTellsWhoItIsAndNothingElseDoes() {
        assertThat(signIns.visitor(secret)).hasValueSatisfying(visitor -> {
            assertThat(visitor.person()).isEqualTo(person);
            assertThat(visitor.roles()).containsExactly(Role.REVIEWER);
        });
        assertThat(signIns.visitor("")).isEmpty();
        assertThat(signIns.visitor(Secrets.sha256(secret))).isEmpty();
        assertThat(begin()).isNotEqualTo(secret);
    }

    @Test
    void withoutARequestItEndsAfterHalfAnHour() {
        clock.set(start.plus(SignIns.IDLE).minus(MOMENT));
        assertThat(signIns.visitor(secret)).isPresent();

        clock.advance(SignIns.IDLE.minus(MOMENT));
        assertThat(signIns.visitor(secret)).as("the request before was noted").isPresent();

        clock.advance(SignIns.IDLE);
        assertThat(signIns.visitor(secret)).isEmpty();
    }

    @Test
    void itEndsAfterTwelveHoursHoweverBusyItIs() {
        Duration step = SignIns.IDLE.minus(MOMENT);
        for (Instant at = start; at.isBefore(start.plus(SignIns.LONGEST)); at = at.plus(step)) {
            clock.set(at);
            assertThat(signIns.visitor(secret)).as("at " + at).isPresent();
        }

        clock.set(start.plus(SignIns.LONGEST));
        assertThat(signIns.visitor(secret)).isEmpty();
    }

    @Test
    void requestsAreNotedOnceAMinute() {
        clock.advance(Duration.ofMinutes(1));
        signIns.visitor(secret);
        assertThat(lastSeen()).as("not more than a minute ago").contains(start);

        clock.advance(MOMENT);
        signIns.visitor(secret);
        assertThat(lastSeen()).contains(start.plus(Duration.ofMinutes(1)).plus(MOMENT));
    }

    @Test
    void oneThatIsEndedIsEndedAndNoOther() {
        String other = begin();

        signIns.end(secret);

        assertThat(signIns.visitor(secret)).isEmpty();
        assertThat(signIns.visitor(other)).isPresent();
    }

    @Test
    void whoWasDisabledOrHasANewPasswordIsOutEverywhere() {
        assertThat(signIns.visitor(secret)).isPresent();
        people.setPassword(person, PASSWORD + "2", ACTOR);
        assertThat(signIns.visitor(secret)).isEmpty();

        String later = signIns.begin(((SignIn.Accepted) signIn.tryPassword(email, PASSWORD + "2", "127.0.0.1")).visitor());
        assertThat(signIns.visitor(later)).isPresent();
        people.disable(person, ACTOR);
        assertThat(signIns.visitor(later)).isEmpty();
    }

    @Test
    void aChangedRoleIsSeenAtOnce() {
        people.changeRoles(person, null, Set.of(Role.ADMIN), ACTOR);

        assertThat(signIns.visitor(secret)).hasValueSatisfying(now -> assertThat(now.roles()).containsExactly(Role.ADMIN));
    }

    @Test
    void whatHasEndedByItselfIsSweptAndNothingElse() {
        clock.advance(SignIns.IDLE.minus(MOMENT));
        String later = begin();
        signIns.sweep();
        assertThat(lastSeen()).isPresent();

        clock.advance(MOMENT);
        assertThat(signIns.sweep()).isTrue();

        assertThat(lastSeen()).isEmpty();
        assertThat(signIns.visitor(later)).isPresent();
        assertThat(signIns.sweep()).isFalse();
    }

    private String begin() {
        return signIns.begin(((SignIn.Accepted) signIn.tryPassword(email, PASSWORD, "127.0.0.1")).visitor());
    }

    /** Of the first sign-in, as the database has it; empty if it is not there. */
    private Optional<Instant> lastSeen() {
        return entities.createNativeQuery("select last_seen_at from access.sign_in where sha256 = :sha256", Instant.class)
            .setParameter("sha256", Secrets.sha256(secret))
            .getResultStream().map(Instant.class::cast).findFirst();
    }
}
