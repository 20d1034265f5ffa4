package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.AnswerClaim;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.submission.boundary.ClaimCode;
import com.bemusix.backstage.submission.boundary.IsrcClaims;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Codes that the caller's account claims, and those of its codes that others claim. */
@Path("v1/code-claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimsResource {

    @Inject
    CodeClaims claims;

    @Inject
    IsrcClaims ofReleases;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<ClaimAnswer> list(@BeanParam Pages pages) {
        return pages.of(claims.of(caller.account())).map(ClaimAnswer::of);
    }

    /** Opens a duplicate case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response claim(ClaimRequest body) {
        ClaimCode command = body.command(Input.of(body, validator));
        ClaimView claim = ofReleases.claim(caller.account(), command, caller.actor());
        return Answers.created("v1/code-claims/" + claim.id(), ClaimAnswer.tag(claim), ClaimAnswer.of(claim));
    }

    @GET
    @Path("{caseId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("caseId") UUID caseId, @Context Request request) {
        ClaimView claim = claims.get(caller.account(), caseId);
        return Answers.found(request, ClaimAnswer.tag(claim), ClaimAnswer.of(claim));
    }

    /** Says what the holder of the code knows. */
    @PUT
    @Path("{caseId}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Response answer(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, Said body) {
        Said said = Input.valid(body, validator);
        ifMatch.require(ClaimAnswer.tag(claims.get(caller.account(), caseId)));
        AnswerClaim command = new AnswerClaim(said.statement(), Boolean.TRUE.equals(said.givesUp()));
        ClaimView claim = claims.answer(caller.account(), caseId, command, caller.actor());
        return Answers.changed(ClaimAnswer.tag(claim), ClaimAnswer.of(claim));
    }

    /** Takes the claim back. */
    @DELETE
    @Path("{caseId}")
    @RolesAllowed(Roles.MANAGER)
    public Response withdraw(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(ClaimAnswer.tag(claims.get(caller.account(), caseId)));
        ClaimView claim = claims.withdraw(caller.account(), caseId, caller.actor());
        return Answers.changed(ClaimAnswer.tag(claim), ClaimAnswer.of(claim));
    }

    /** What the holder says. */
    record Said(@NotBlank @Size(max = 2000) String statement, Boolean givesUp) {
    }
}
