package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.IssuedToken;
import com.bemusix.backstage.web.security.Roles;
import com.bemusix.backstage.web.security.TokenView;
import com.bemusix.backstage.web.security.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The caller's own tokens. */
@Path("v1/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    Tokens tokens;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Validator validator;

    /** Takes no {@code Idempotency-Key}: no answer that holds a secret is kept. A token hands on no more than it may do itself. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SIGNED_IN)
    public Response issue(TokenRequest body) {
        TokenRequest wanted = Input.valid(TokenRequest.orUsual(body), validator);
        if (!caller.visitor().scopes().containsAll(wanted.wanted())) {
            throw new ForbiddenException();
        }
        Instant end = clock.instant().plus(Duration.ofDays(wanted.days()));
        IssuedToken token = tokens.issue(caller.person(), wanted.nameOrUsual(), wanted.wanted(), end, caller.actor());
        return Answers.created("v1/tokens/" + token.id(), TokenAnswer.TAG, token);
    }

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    public Page<TokenAnswer> list(@BeanParam Pages pages) {
        return pages.of(usable()).map(TokenAnswer::of);
    }

    @GET
    @Path("{tokenId}")
    @RolesAllowed(Roles.SIGNED_IN)
    public Response read(@PathParam("tokenId") UUID tokenId, @Context Request request) {
        TokenView token = usable().stream().filter(own -> own.id().equals(tokenId)).findFirst().orElseThrow(NotFoundException::new);
        return Answers.found(request, TokenAnswer.TAG, TokenAnswer.of(token));
    }

    @DELETE
    @Path("{tokenId}")
    @RolesAllowed(Roles.SIGNED_IN)
    public void revoke(@PathParam("tokenId") UUID tokenId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(TokenAnswer.TAG);
        tokens.revoke(caller.person(), tokenId, caller.actor());
    }

    private List<TokenView> usable() {
        return tokens.of(caller.person()).stream().filter(TokenView::usable).toList();
    }
}
