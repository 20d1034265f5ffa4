package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** Answers a text that is not the identifier it should be. */
@Provider
public class IdentifierProblems implements ExceptionMapper<IdentifierException> {

    @Override
    public Response toResponse(IdentifierException refused) {
        return Problem.invalid(List.of(error("", refused))).response().build();
    }

    /** @param pointer where in the body the text stands */
    public static ProblemError error(String pointer, IdentifierException refused) {
        return new ProblemError(pointer, code(refused.scheme()), IdentifierMessages.text(refused, Locale.ENGLISH));
    }

    private static String code(IdentifierScheme scheme) {
        return scheme == IdentifierScheme.GTIN ? "UPC_FORMAT_OR_CHECKDIGIT" : scheme.name() + "_FORMAT";
    }
}
