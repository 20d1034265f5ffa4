package com.bemusix.backstage.web.api.support;

import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the client asked for, as far as it tells one request from another. */
@RequestScoped
class ThisRequest {

    static final String KEY_HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private String key;
    private byte[] fingerprint;

    /** @param key the client's {@code Idempotency-Key}, or null */
    void remember(String method, URI uri, byte[] body, String key) {
        this.key = key;
        this.fingerprint = key == null ? null : fingerprint(method + ' ' + uri.getRawPath() + '?' + uri.getRawQuery() + '\n', body);
    }

    /** The client's key, if it gave one. */
    Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Whether the key has 1 to 255 characters, all of them visible ASCII. */
    boolean keyIsValid() {
        return KEY.matcher(key).matches();
    }

    /** SHA-256 over method, path, query and body. */
    byte[] fingerprint() {
        return fingerprint.clone();
    }

    private static byte[] fingerprint(String line, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
