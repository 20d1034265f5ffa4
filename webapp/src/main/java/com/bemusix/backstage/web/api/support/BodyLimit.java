package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Takes in the body of a request, of which there is {@value #MAX_BYTES} bytes at most, or what {@link BodyUpTo} says, whether or not the
 * client said how long it is. Runs after the caller's rights are checked, so that nobody without them makes the server read.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

    static final int MAX_BYTES = 1024 * 1024;

    @Inject
    ThisRequest request;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        int most = most();
        if (context.getLength() > most) {
            throw new RefusedRequest(EdgeProblem.BODY_TOO_LARGE);
        }
        requireUtf8(context.getMediaType());
        byte[] body = context.getEntityStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new RefusedRequest(EdgeProblem.BODY_TOO_LARGE);
        }
        context.setEntityStream(new ByteArrayInputStream(body));
        request.remember(context.getMethod(), context.getUriInfo().getRequestUri(), body, context.getHeaderString(ThisRequest.KEY_HEADER));
    }

    private int most() {
        BodyUpTo file = resource.getResourceMethod().getAnnotation(BodyUpTo.class);
        return file == null ? MAX_BYTES : file.value();
    }

    /** JSON is UTF-8 (RFC 8259, 8.1); a client that announces anything else would be misread. */
    private static void requireUtf8(MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new RefusedRequest(EdgeProblem.MEDIA_TYPE_UNSUPPORTED);
        }
    }
}
