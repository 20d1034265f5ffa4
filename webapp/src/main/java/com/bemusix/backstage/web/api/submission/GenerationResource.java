package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Draws a code for each track that chose to have one generated. */
@Path("v1/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GenerationResource {

    @Inject
    IsrcGeneration generation;

    @Inject
    Caller caller;

    @POST
    @Path("{releaseId}/isrc-generation")
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response generate(@PathParam("releaseId") ReleaseId releaseId) {
        return Response.ok(GeneratedCodes.of(generation.generate(caller.account(), releaseId, caller.actor()))).build();
    }
}
