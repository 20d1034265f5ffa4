package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.web.api.support.Idempotent;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Draws a code for each track that chose to have one generated, after a look at what has one already. */
@Path("v1/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GenerationResource {

    @Inject
    IsrcGeneration generation;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @Path("{releaseId}/isrc-generation")
    @RolesAllowed(Roles.VIEWER)
    public GenerationPlan plan(@PathParam("releaseId") ReleaseId releaseId) {
        return GenerationPlan.of(generation.proposal(caller.account(), releaseId));
    }

    @POST
    @Path("{releaseId}/isrc-generation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response generate(@PathParam("releaseId") ReleaseId releaseId, GenerationRequest body) {
        return Response.ok(GeneratedCodes.of(generation.generate(caller.account(), releaseId,
            GenerationRequest.commands(body, validator), caller.actor()))).build();
    }
}
