package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.web.security.AccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Answers what is refused about accounts, people and tokens. A kind without a status does not compile. */
@Provider
public class AccessProblems implements ExceptionMapper<AccessException> {

    @Override
    public Response toResponse(AccessException refused) {
        return Problem.of(refused.kind().name(), status(refused.kind()), Map.of()).response().build();
    }

    static int status(AccessException.Kind kind) {
        return switch (kind) {
            case ACCOUNT_CLOSED, OWN_ROLES -> 403;
            case NOT_FOUND -> 404;
            case EMAIL_TAKEN, LAST_OWNER, LAST_ADMIN, PERSON_DISABLED, HAS_PASSWORD -> 409;
            case STALE -> 412;
            case OWNER_PASSWORD_NOT_TAKEN, PASSWORD_UNSUITABLE, INVITATION_INVALID, TOKEN_EXPIRY_INVALID, ROLES_INCONSISTENT -> 422;
        };
    }
}
