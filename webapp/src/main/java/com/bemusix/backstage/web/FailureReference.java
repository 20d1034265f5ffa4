package com.bemusix.backstage.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The short word under which the log knows the unexpected error of a request: what a person can read out on the telephone, and all that
 * they learn of it. Eight letters and digits without I, L, O and U, drawn at random, one for each request.
 */
public final class FailureReference {

    private static final Logger LOG = Logger.getLogger(FailureReference.class.getName());
    private static final String REFERENCE = FailureReference.class.getName();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FailureReference() {
    }

    /**
     * Writes the failure with its stack trace to the log, the first time that it is called for the request, and answers the reference.
     *
     * @param failure null if the server tells of none
     */
    public static String log(HttpServletRequest request, Throwable failure) {
        if (request.getAttribute(REFERENCE) instanceof String known) {
            return known;
        }
        String reference = RANDOM.ints(LENGTH, 0, ALPHABET.length()).map(ALPHABET::charAt)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        request.setAttribute(REFERENCE, reference);
        LOG.log(Level.SEVERE, failure, () -> "Unexpected error " + reference + " in " + request.getMethod() + " " + path(request)
            + ", request " + RequestId.of(request));
        return reference;
    }

    private static Object path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original == null ? request.getRequestURI() : original;
    }
}
