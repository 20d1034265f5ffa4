package com.bemusix.backstage.web.security.start;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.control.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets the first person in: an administrator, identifier officer and reviewer with the e-mail address
 * {@code backstage.bootstrap.admin-email} and the password that stands in the file {@code backstage.bootstrap.admin-password-file}, or in
 * {@code backstage.bootstrap.admin-password}. Once anybody is in the database, these settings have no effect.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private static final Actor SYSTEM = Actor.system("bootstrap");

    /** Everything that staff do: who comes first is alone. */
    private static final Set<Role> ROLES = Set.of(Role.ADMIN, Role.IDENTIFIER_OFFICER, Role.REVIEWER);

    @Inject
    @ConfigProperty(name = "backstage.bootstrap.admin-email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "backstage.bootstrap.admin-password-file")
    Optional<String> passwordFile;

    @Inject
    @ConfigProperty(name = "backstage.bootstrap.admin-password")
    Optional<String> password;

    @Inject
    People people;

    @Inject
    PersonRepository repository;

    @Transactional
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (email.isEmpty()) {
            return;
        }
        repository.lock();
        if (repository.isEmpty()) {
            String chosen = chosenPassword();
            PersonView admin = people.invite(new InvitePerson("Administrator", email.get(), null, null, ROLES), SYSTEM);
            people.setPassword(admin.id(), chosen, SYSTEM);
            LOG.info(() -> "The first administrator signs in as " + admin.email());
        }
    }

    private String chosenPassword() {
        return passwordFile.map(Path::of).map(FirstAdministrator::read).or(() -> password).orElseThrow(() -> new IllegalStateException(
            "backstage.bootstrap.admin-email needs backstage.bootstrap.admin-password-file or backstage.bootstrap.admin-password"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("backstage.bootstrap.admin-password-file cannot be read", e);
        }
    }
}
