package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.submission.SubmissionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Answers what the submission context refuses. A kind without a status does not compile. */
@Provider
public class SubmissionProblems implements ExceptionMapper<SubmissionException> {

    @Override
    public Response toResponse(SubmissionException refused) {
        List<FindingAnswer> findings = FindingAnswer.all(refused.findings());
        return Problem.of(refused.kind().name(), status(refused.kind()), refused.facts())
            .withErrors(findings.stream().map(finding -> new ProblemError(finding.target(), finding.code(), finding.message())).toList())
            .withFindings(findings)
            .response().build();
    }

    static int status(SubmissionException.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case STALE -> 412;
            case OWN_ACCOUNT -> 403;
            case RELEASE_MOVE_FORBIDDEN, NOT_THE_CLAIMER, ALREADY_CLAIMED, ISRC_TERMS_NOT_ACCEPTED, TERMS_VERSION_SUPERSEDED -> 409;
            case ISRC_MODE_FORBIDS_GENERATION, NOTHING_TO_GENERATE, RECORDING_UNDER_REVIEW, CORRECTION_OPEN, CHANGED_SINCE_SNAPSHOT -> 409;
            case TERMS_VERSION_EXISTS, FINDING_NOT_THERE, FINDING_NOT_JUSTIFIABLE, FINDING_CHOICE_DIFFERS -> 409;
            case FINDINGS_BLOCK, ISRC_ATTESTATION_MISSING, ISRC_REFERENCE_INCOMPLETE, CORRECTION_NEEDS_FINDING, UNKNOWN_REASON_CODE -> 422;
            case UNKNOWN_TARGET, TERMS_EFFECTIVE_IN_PAST -> 422;
        };
    }
}
