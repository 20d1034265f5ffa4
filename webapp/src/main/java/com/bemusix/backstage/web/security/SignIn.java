package com.bemusix.backstage.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Compares what people bring with what is stored. Says only whether it was right, never what was wrong. */
@ApplicationScoped
public class SignIn {

    /** What came of a try. */
    public sealed interface Outcome {
    }

    /** The person is who they say. */
    public record Accepted(SignedIn visitor) implements Outcome {
    }

    /** Name or password is not right, or the person may not come in. */
    public record Refused() implements Outcome {
    }

    /** Too many tries: nothing is looked at before that instant. */
    public record Locked(Instant until) implements Outcome {
    }

    public Outcome tryPassword(String email, String password, String address) {
        throw new UnsupportedOperationException();
    }
}
