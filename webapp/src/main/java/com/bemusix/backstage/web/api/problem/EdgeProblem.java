package com.bemusix.backstage.web.api.problem;

/**
 * What may be wrong with a request before any context has seen it. The name is the document's {@code code}; the words are
 * those of {@link com.bemusix.backstage.web.ProblemWords}.
 */
public enum EdgeProblem {
    /** A header, parameter or request line that cannot be read. */
    REQUEST_INVALID(400),
    PARAMETER_INVALID(400),
    PAGE_TOKEN_INVALID(400),
    IDEMPOTENCY_KEY_INVALID(400),
    BODY_MISSING(400),
    /** Not JSON in UTF-8, a name twice in one object, or something behind the end. */
    JSON_MALFORMED(400),
    NESTING_TOO_DEEP(400),
    UNKNOWN_FIELD(400),
    /** A value of another type, out of the range of its type, or none of the words allowed. */
    WRONG_TYPE(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    STALE(412),
    BODY_TOO_LARGE(413),
    MEDIA_TYPE_UNSUPPORTED(415),
    /** The body can be read and breaks a rule; {@code errors} says which and where. */
    INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    IF_MATCH_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    UNEXPECTED(500),
    UNAVAILABLE(503);

    private final int status;

    EdgeProblem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The problem for a status that the server itself came to. */
    static EdgeProblem of(int status) {
        for (EdgeProblem problem : values()) {
            if (problem.status == status) {
                return problem;
            }
        }
        return status < 500 ? REQUEST_INVALID : UNEXPECTED;
    }
}
