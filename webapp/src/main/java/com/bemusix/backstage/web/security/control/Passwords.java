package com.bemusix.backstage.web.security.control;

import com.bemusix.backstage.web.security.AccessException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Passwords and their hashes: PBKDF2 with HMAC-SHA-512, 210,000 rounds as the OWASP password storage cheat sheet asks, and a salt of 32
 * bytes.
 *
 * <p>A password is compared in Unicode NFC, so that it is the same from every keyboard.
 */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Map<String, String> PARAMETERS = Map.of(
        "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
        "Pbkdf2PasswordHash.Iterations", "210000",
        "Pbkdf2PasswordHash.SaltSizeBytes", "32",
        "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private Pbkdf2PasswordHash hash;
    private String nobodys;

    protected Passwords() {
        // for the container's proxy
    }

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void prepare() {
        hash.initialize(PARAMETERS);
        nobodys = hash.generate(Secrets.random().toCharArray());
    }

    /** @throws AccessException PASSWORD_UNSUITABLE if it is shorter than 12 or longer than 200 characters, or the e-mail address itself */
    public String hashSuitable(String password, String email) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST || password.equalsIgnoreCase(email)) {
            throw new AccessException(AccessException.Kind.PASSWORD_UNSUITABLE);
        }
        return hash.generate(characters(password));
    }

    /** Takes the same time whether there is a stored hash or not, so that the time does not tell who has an account. */
    public boolean matches(String password, Optional<String> stored) {
        boolean comparable = !password.isEmpty() && password.codePointCount(0, password.length()) <= LONGEST;
        boolean matches = hash.verify(characters(comparable ? password : "-"), stored.orElse(nobodys));
        return matches && comparable && stored.isPresent();
    }

    private static char[] characters(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    }
}
