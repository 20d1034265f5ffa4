package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.RootView;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** The ISRC roots of the caller's account. */
@Path("v1/isrc-roots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IsrcRootsResource {

    @Inject
    IsrcRoots roots;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<RootAnswer> list(@BeanParam Pages pages) {
        return pages.of(roots.of(caller.account())).map(RootAnswer::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response declare(RootDeclaration body) {
        DeclareRoot command = body.command(Input.of(body, validator), caller.zone());
        RootView root = roots.declare(caller.account(), command, caller.actor());
        return Answers.created("v1/isrc-roots/" + root.id(), RootAnswer.tag(root), RootAnswer.of(root));
    }

    @GET
    @Path("{rootId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("rootId") UUID rootId, @Context Request request) {
        RootView root = roots.get(caller.account(), rootId);
        return Answers.found(request, RootAnswer.tag(root), RootAnswer.of(root));
    }

    @PUT
    @Path("{rootId}")
    @RolesAllowed(Roles.MANAGER)
    public Response change(@PathParam("rootId") UUID rootId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, RootChange body) {
        ChangeRoot command = body.command(Input.of(body, validator));
        RootView before = roots.get(caller.account(), rootId);
        ifMatch.require(RootAnswer.tag(before));
        RootView root = roots.change(caller.account(), rootId, command, before.version(), caller.actor());
        return Answers.changed(RootAnswer.tag(root), RootAnswer.of(root));
    }

    /** Makes it the root that is offered first. */
    @PUT
    @Path("{rootId}/default")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.MANAGER)
    public Response makeDefault(@PathParam("rootId") UUID rootId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        RootView before = roots.get(caller.account(), rootId);
        ifMatch.require(RootAnswer.tag(before));
        RootView root = roots.makeDefault(caller.account(), rootId, before.version(), caller.actor());
        return Answers.changed(RootAnswer.tag(root), RootAnswer.of(root));
    }
}
