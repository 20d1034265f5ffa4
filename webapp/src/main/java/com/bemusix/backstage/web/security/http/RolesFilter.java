package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.runtime.RequestLog;
import com.bemusix.backstage.web.security.AccessException;
import com.bemusix.backstage.web.security.ReadOnly;
import com.bemusix.backstage.web.security.Scope;
import com.bemusix.backstage.web.security.SignIn.Locked;
import com.bemusix.backstage.web.security.SignIn.Outcome;
import com.bemusix.backstage.web.security.SignIn.Unknown;
import com.bemusix.backstage.web.security.SignedIn;
import jakarta.annotation.Priority;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides at the door of every resource method, on every server alike, by {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll} on
 * the method or else on its class. A method without any of them is closed. Bad credentials are refused everywhere, also where none are
 * needed. Which methods an address takes (OPTIONS) is no secret: it stands in the contract.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RolesFilter implements ContainerRequestFilter {

    private static final String REALM = "realm=\"backstage\"";
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Context
    ResourceInfo resource;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    @Override
    public void filter(ContainerRequestContext call) {
        request.setAttribute(RequestLog.ROUTE, route());
        Visit.failure(request).ifPresent(this::refuse);
        if (call.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Method method = resource.getResourceMethod();
        AnnotatedElement rule = Stream.of(method, resource.getResourceClass()).filter(RolesFilter::saysWho).findFirst().orElse(null);
        if (rule != null && rule.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        SignedIn visitor = Visit.of(request).orElseThrow(() -> new NotAuthorizedException(challenge()));
        if (rule == null || !rule.isAnnotationPresent(RolesAllowed.class) || !isIn(visitor, rule.getAnnotation(RolesAllowed.class))) {
            throw visitor.accountClosed() ? new AccessException(AccessException.Kind.ACCOUNT_CLOSED) : new ForbiddenException();
        }
        Scope needed = SAFE.contains(call.getMethod()) || method.isAnnotationPresent(ReadOnly.class) ? Scope.READ : Scope.WRITE;
        if (!visitor.scopes().contains(needed)) {
            throw new ForbiddenException(Response.status(Status.FORBIDDEN)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer " + REALM + ", error=\"insufficient_scope\", scope=\"" + needed.text() + "\"")
                .build());
        }
    }

    /** The address as the code has it, such as {@code v1/releases/{releaseId}}. */
    private String route() {
        return Stream.of(resource.getResourceClass(), resource.getResourceMethod()).map(each -> each.getAnnotation(Path.class))
            .filter(Objects::nonNull).map(Path::value).collect(Collectors.joining("/"));
    }

    private void refuse(Outcome outcome) {
        if (outcome instanceof Unknown unknown) {
            throw unknown.why();
        }
        if (outcome instanceof Locked locked) {
            long seconds = Math.max(1, Duration.between(clock.instant(), locked.until()).toSeconds() + 1);
            throw new ClientErrorException(Response.status(Status.TOO_MANY_REQUESTS).header(HttpHeaders.RETRY_AFTER, seconds).build());
        }
        throw new NotAuthorizedException(challenge());
    }

    /** The scheme to come with: a password for the call that makes a token, a token everywhere else. */
    private String challenge() {
        return Paths.takesPassword(request) ? "Basic " + REALM + ", charset=\"UTF-8\"" : "Bearer " + REALM;
    }

    private static boolean saysWho(AnnotatedElement element) {
        return Stream.of(DenyAll.class, PermitAll.class, RolesAllowed.class).anyMatch(element::isAnnotationPresent);
    }

    private static boolean isIn(SignedIn visitor, RolesAllowed rule) {
        return Arrays.stream(rule.value()).anyMatch(visitor.groups()::contains);
    }
}
