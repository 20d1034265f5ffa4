package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Nobody overwrites or deletes what they have not read: PUT, PATCH and DELETE without {@code If-Match} end here (RFC 6585, 3). */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class IfMatchRequired implements ContainerRequestFilter {

    private static final Set<String> CHANGES = Set.of("PUT", "PATCH", "DELETE");

    @Override
    public void filter(ContainerRequestContext request) {
        if (CHANGES.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new RefusedRequest(EdgeProblem.IF_MATCH_REQUIRED);
        }
    }
}
