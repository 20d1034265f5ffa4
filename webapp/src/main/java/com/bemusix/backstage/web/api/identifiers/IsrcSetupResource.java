package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The ISRC mode of the caller's account. */
@Path("v1/isrc-setup")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IsrcSetupResource {

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Response read(@Context Request request) {
        SetupView view = setup.of(caller.account());
        return Answers.found(request, SetupAnswer.tag(view), SetupAnswer.of(view));
    }

    @PUT
    @RolesAllowed(Roles.MANAGER)
    public Response declare(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, SetupChange body) {
        SetupChange change = Input.valid(body, validator);
        SetupView before = setup.of(caller.account());
        ifMatch.require(SetupAnswer.tag(before));
        SetupView view = setup.declare(caller.account(), change.mode(), before.version(), caller.actor());
        return Answers.changed(SetupAnswer.tag(view), SetupAnswer.of(view));
    }

    /** Lets Backstage count the numbers of the account's own roots, or not any more. */
    @PUT
    @Path("own-numbers")
    @RolesAllowed(Roles.MANAGER)
    public Response numberOwn(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, OwnNumbersSwitch body) {
        OwnNumbersSwitch wanted = Input.valid(body, validator);
        SetupView before = setup.of(caller.account());
        ifMatch.require(SetupAnswer.tag(before));
        SetupView view = setup.numberOwn(caller.account(), wanted.enabled(), before.version(), caller.actor());
        return Answers.changed(SetupAnswer.tag(view), SetupAnswer.of(view));
    }

    /** Whether it is on. */
    record OwnNumbersSwitch(@NotNull Boolean enabled) {
    }
}
