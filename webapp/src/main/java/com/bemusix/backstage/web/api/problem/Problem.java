package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.web.ProblemWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A problem document (RFC 9457). Empty members are left out.
 *
 * @param type      relative address of the description: {@code /problems/} and the code in kebab case; see {@code docs/problems.md}
 * @param code      one word for the mistake, the same everywhere in the product
 * @param reference number under which the log knows an unexpected error
 * @param errors    where in the request, or on the release, what is wrong
 * @param findings  what blocks a submission
 * @param facts     what the code is about, in values
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String code, String reference, List<ProblemError> errors,
        List<FindingAnswer> findings, Map<String, String> facts) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Set<String> REASON_CODES = Set.of("ISRC_FORMAT", "ISRC_PREFIX_FORMAT", "UPC_FORMAT_OR_CHECKDIGIT",
        "ISRC_ATTESTATION_MISSING");

    /** @param facts of the kind, which the detail may mention */
    static Problem of(String code, int status, Map<String, String> facts) {
        String type = "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = ProblemWords.text(code, facts, Locale.ENGLISH);
        return new Problem(type, ProblemWords.title(code, Locale.ENGLISH), status, detail, code, null, List.of(), List.of(), facts);
    }

    static Problem of(EdgeProblem problem) {
        return of(problem.name(), problem.status(), Map.of());
    }

    /** A body that breaks rules. If it is one and the same reason code everywhere, the whole problem is called by that. */
    static Problem invalid(List<ProblemError> errors) {
        Set<String> codes = errors.stream().map(ProblemError::code).collect(Collectors.toSet());
        boolean one = codes.size() == 1 && REASON_CODES.containsAll(codes);
        String code = one ? codes.iterator().next() : EdgeProblem.INVALID.name();
        return of(code, EdgeProblem.INVALID.status(), Map.of()).withErrors(errors);
    }

    Problem withErrors(List<ProblemError> all) {
        return new Problem(type, title, status, detail, code, reference, all, findings, facts);
    }

    Problem withFindings(List<FindingAnswer> all) {
        return new Problem(type, title, status, detail, code, reference, errors, all, facts);
    }

    Problem withReference(String number) {
        return new Problem(type, title, status, detail, code, number, errors, findings, facts);
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }
}
