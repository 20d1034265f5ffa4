package com.bemusix.backstage.web.security.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.SignIn;
import com.bemusix.backstage.web.security.control.PersonRepository;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test sees an empty database for the length of one transaction, which is rolled back. */
@ExtendWith(ArquillianExtension.class)
class FirstAdministratorIT {

    private static final String PASSWORD = "correct horse battery";

    @Inject
    People people;

    @Inject
    PersonRepository repository;

    @Inject
    SignIn signIn;

    @Resource
    UserTransaction transaction;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    private final String email = "root" + UUID.randomUUID() + "@example.test";

    @BeforeEach
    void nobody() throws Exception {
        transaction.begin();
        entities.joinTransaction();
        for (String table : List.of("sign_in", "invitation", "api_token", "person_staff_role", "person")) {
            entities.createNativeQuery("delete from access." + table).executeUpdate();
        }
    }

    @AfterEach
    void asBefore() throws Exception {
        transaction.rollback();
    }

    @Test
    void theFirstOneComesInWithThePasswordOfTheFile() throws IOException {
        Path file = Files.createTempFile("password", ".txt");
        try {
            Files.writeString(file, PASSWORD + System.lineSeparator());

            first(email, file, null).atStart(this);

            assertThat(people.find(email)).hasValueSatisfying(admin -> assertThat(admin.staffRoles())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.IDENTIFIER_OFFICER, Role.REVIEWER));
            assertThat(signIn.tryPassword(email, PASSWORD, "127.0.0.1")).isInstanceOf(SignIn.Accepted.class);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void onceSomebodyIsThereTheSettingsHaveNoEffect() {
        first(email, null, PASSWORD).atStart(this);
        PersonView admin = people.find(email).orElseThrow();

        first("second" + email, null, "another " + PASSWORD).atStart(this);
        first(email, null, "another " + PASSWORD).atStart(this);

        assertThat(people.find("second" + email)).isEmpty();
        assertThat(people.find(email)).contains(admin);
    }

    @Test
    void thereIsNoPasswordOfItsOwn() {
        assertThatThrownBy(() -> first(email, null, null).atStart(this)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("password-file");
        assertThatThrownBy(() -> first(email, Path.of("nowhere"), PASSWORD).atStart(this)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void nobodyIsMadeUnasked() {
        first(null, null, PASSWORD).atStart(this);

        assertThat(repository.isEmpty()).isTrue();
    }

    private FirstAdministrator first(String address, Path file, String password) {
        FirstAdministrator first = new FirstAdministrator();
        first.people = people;
        first.repository = repository;
        first.email = Optional.ofNullable(address);
        first.passwordFile = Optional.ofNullable(file).map(Path::toString);
        first.password = Optional.ofNullable(password);
        return first;
    }
}
