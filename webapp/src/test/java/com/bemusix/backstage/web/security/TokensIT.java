package com.bemusix.backstage.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.AccessException.Kind;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TokensIT {

    private static final Actor ACTOR = Actor.system("test");

    @Inject
    Tokens tokens;

    @Inject
    People people;

    @Inject
    TestClock clock;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    private UUID person;

    @BeforeEach
    void somebody() {
        person = somebody(Set.of(Role.ADMIN));
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void aTokenStandsForItsPersonWithinItsScopes() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(Scope.READ), null, ACTOR);

        assertThat(token.scopes()).containsExactly("read");
        assertThat(tokens.visitor(token.token())).hasValueSatisfying(visitor -> {
            assertThat(visitor.person()).isEqualTo(person);
            assertThat(visitor.scopes()).containsExactly(Scope.READ);
        });
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(), null, ACTOR);

        String row = (String) entities.createNativeQuery("select cast(t as text) from access.api_token t where t.id = :id", String.class)
            .setParameter("id", token.id()).getSingleResult();
        assertThat(row).contains("reports").doesNotContain(token.token()).doesNotContain(token.token().substring(4));
    }

    @Test
    void aRevokedTokenIsGoodNoMore() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(), null, ACTOR);

        tokens.revoke(person, token.id(), ACTOR);

        assertThat(tokens.visitor(token.token())).isEmpty();
        assertThat(tokens.of(person)).singleElement().matches(view -> !view.usable() && view.revokedAt() != null);
    }

    @Test
    void nobodyRevokesATokenOfSomebodyElse() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(), null, ACTOR);
        UUID other = somebody(Set.of(Role.REVIEWER));

        assertThatThrownBy(() -> tokens.revoke(other, token.id(), ACTOR)).satisfies(e -> assertKind(e, Kind.NOT_FOUND));
        assertThat(tokens.visitor(token.token())).isPresent();
    }

    @Test
    void aTokenEndsByItself() {
        Instant start = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        clock.set(start);
        IssuedToken usual = tokens.issue(person, "usual", Set.of(), null, ACTOR);
        IssuedToken brief = tokens.issue(person, "brief", Set.of(), start.plusSeconds(60), ACTOR);
        assertThat(usual.expiresAt()).isEqualTo(start.plus(Duration.ofDays(30)));

        clock.set(start.plusSeconds(59));
        assertThat(tokens.visitor(brief.token())).isPresent();
        clock.set(start.plusSeconds(60));
        assertThat(tokens.visitor(brief.token())).isEmpty();
        assertThat(tokens.visitor(usual.token())).isPresent();
    }

    @Test
    void anEndBehindUsOrFarAwayIsRefused() {
        Instant now = clock.instant();
        for (Instant end : new Instant[] {now.minusSeconds(1), now.plus(Duration.ofDays(367))}) {
            assertThatThrownBy(() -> tokens.issue(person, "x", Set.of(), end, ACTOR))
                .satisfies(e -> assertKind(e, Kind.TOKEN_EXPIRY_INVALID));
        }
    }

    @Test
    void theTokensOfADisabledPersonEndAtOnce() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(), null, ACTOR);

        people.disable(person, ACTOR);

        assertThat(tokens.visitor(token.token())).isEmpty();
    }

    @Test
    void aNewPasswordEndsTheTokensMadeBefore() {
        IssuedToken before = tokens.issue(person, "before", Set.of(), null, ACTOR);
        people.setPassword(person, "another long password", ACTOR);
        IssuedToken after = tokens.issue(person, "after", Set.of(), null, ACTOR);

        assertThat(tokens.visitor(before.token())).isEmpty();
        assertThat(tokens.visitor(after.token())).isPresent();
    }

    @Test
    void theLastUseIsRemembered() {
        IssuedToken token = tokens.issue(person, "reports", Set.of(), null, ACTOR);
        assertThat(tokens.of(person)).singleElement().matches(view -> view.lastUsedAt() == null);

        tokens.visitor(token.token());

        assertThat(tokens.of(person)).singleElement().matches(view -> view.lastUsedAt() != null);
    }

    @Test
    void whatNobodyIssuedIsNoToken() {
        assertThat(tokens.visitor("")).isEmpty();
        assertThat(tokens.visitor("bks_" + "A".repeat(43))).isEmpty();
    }

    private UUID somebody(Set<Role> roles) {
        return people.invite(new InvitePerson("Ann Lee", "t" + UUID.randomUUID() + "@example.test", null, null, roles), ACTOR).id();
    }

    private static void assertKind(Throwable e, Kind kind) {
        assertThat(e).isInstanceOfSatisfying(AccessException.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
