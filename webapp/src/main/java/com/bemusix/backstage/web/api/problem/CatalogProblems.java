package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.catalog.CatalogException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the catalogue refuses. A kind without a status does not compile. */
@Provider
public class CatalogProblems implements ExceptionMapper<CatalogException> {

    @Override
    public Response toResponse(CatalogException refused) {
        return Problem.of(refused.kind().name(), status(refused.kind()), refused.facts()).response().build();
    }

    static int status(CatalogException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case RELEASE_LOCKED, RELEASE_MOVE_FORBIDDEN, TRACK_PLACE_TAKEN, RECORDING_SHARED, RECORDING_ALREADY_ON_RELEASE,
                POLICY_SUPERSEDED, SOCIETY_LIST_CHANGED -> 409;
            case ISRC_MISSING, TRACK_ORDER_INCOMPLETE, RECORDING_DIFFERS, TOO_MANY_TRACKS, POLICY_SECONDS, POLICY_ASKS,
                POLICY_EFFECTIVE_IN_PAST -> 422;
        };
    }
}
