package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.AcceptTerms;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The terms for ISRC generation, for the caller's account. */
@Path("v1/terms/isrc-generation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    TermsDesk desk;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public TermsInForce read() {
        return TermsInForce.of(desk.inForce(), desk.acceptance(caller.account()).map(TermsAcceptance::of).orElse(null));
    }

    @POST
    @Path("acceptances")
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response accept(TermsSigning body) {
        AcceptTerms command = body.command(Input.of(body, validator), caller.accountName());
        return Answers.created(TermsAcceptance.of(desk.accept(caller.account(), command, caller.actor())));
    }
}
