package com.bemusix.backstage.web.security;

import com.bemusix.backstage.web.security.control.Passwords;
import com.bemusix.backstage.web.security.control.PersonRepository;
import com.bemusix.backstage.web.security.control.Tries;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Compares what people bring with what is stored. Says only whether it was right, never what was wrong.
 *
 * <p>A try is counted in a transaction of its own before the password is looked at, which takes long and must not hold the count's row.
 */
@ApplicationScoped
public class SignIn {

    private Tries tries;
    private Passwords passwords;
    private PersonRepository people;
    private Clock clock;

    /** What came of a try. */
    public sealed interface Outcome {
    }

    /** The person is who they say. */
    public record Accepted(SignedIn visitor) implements Outcome {
    }

    /** Name or password is not right, or the person may not come in. */
    public record Refused() implements Outcome {
    }

    /** Nobody can tell, as the database is away. */
    public record Unknown(RuntimeException why) implements Outcome {
    }

    /** Too many tries: nothing is looked at before that instant. */
    public record Locked(Instant until) implements Outcome {
    }

    protected SignIn() {
        // for the container's proxy
    }

    @Inject
    public SignIn(Tries tries, Passwords passwords, PersonRepository people, Clock clock) {
        this.tries = tries;
        this.passwords = passwords;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One try with a password.
     *
     * @param email   as typed
     * @param address the network address that it comes from
     */
    public Outcome tryPassword(String email, String password, String address) {
        String name = Optional.ofNullable(MailAddress.Form.of(email)).orElse("");
        Optional<Instant> lockedUntil = tries.begin(name, address);
        if (lockedUntil.isPresent()) {
            return new Locked(lockedUntil.get());
        }
        Optional<Person> person = people.withEmail(name);
        boolean right = passwords.matches(password == null ? "" : password, person.flatMap(Person::passwordHash));
        if (!right || person.orElseThrow().disabled()) {
            return new Refused();
        }
        tries.succeeded(name, address);
        people.signedIn(person.orElseThrow().id(), clock.instant());
        return new Accepted(SignedIn.of(person.orElseThrow()));
    }
}
