package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.identifiers.RegistryException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the registry refuses. A kind without a status does not compile. */
@Provider
public class RegistryProblems implements ExceptionMapper<RegistryException> {

    @Override
    public Response toResponse(RegistryException refused) {
        return Problem.of(refused.kind().name(), status(refused.kind()), refused.facts()).response().build();
    }

    static int status(RegistryException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case ISRC_DUP_OTHER_RECORDING, RECORDING_HAS_OTHER_ISRC, ISRC_LOCKED, ISRC_TERMS_NOT_ACCEPTED,
                ISRC_MODE_FORBIDS_GENERATION -> 409;
            case ISRC_VOID, CASE_OPEN, CASE_NOT_NEEDED, CASE_STATE, CASE_SAME_OFFICER, CASE_OWN_ACCOUNT, CASE_TOO_MANY -> 409;
            case ROOT_SETUP_REQUIRED, ROOT_RANGE_EXHAUSTED, ROOT_TAKEN, ROOT_DUPLICATE, ISRC_MODE_NOT_ALLOWED, NO_MANAGER_PREFIX,
                MANAGER_QUOTA_REACHED -> 409;
            case OWN_NUMBERS_OFF, LABEL_HAS_ROOT, ROOT_UNUSABLE, NUMBERS_TAKEN, NUMBER_VOID -> 409;
            case ROOT_MOVE_FORBIDDEN, ROOT_VERIFIED, CONFLICT_SETTLED -> 409;
            case PREFIX_TAKEN, PREFIX_IN_USE, UPC_DUP_OTHER_RELEASE, UPC_LOCKED, UPC_POOL_EXHAUSTED, UPC_POOL_OVERLAP -> 409;
            case ISRC_VIDEO_SHARES_AUDIO, ISRC_ORIGIN_NOT_STATEABLE, ISRC_ATTESTATION_MISSING, ISRC_REFERENCE_INCOMPLETE -> 422;
            case ROOT_PREFIX_UNKNOWN, RANGE_INVALID, EVIDENCE_UNSUITABLE, IMPORT_TOO_LONG, IMPORT_HAS_ERRORS,
                UPC_FORMAT_OR_CHECKDIGIT -> 422;
            case CASE_OUTCOME_UNFIT, PREFIX_CLIENT, UPC_POOL_RANGE, UPC_POOL_CLIENT, UPC_POOL_UNPROVEN -> 422;
        };
    }
}
