package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.DocumentType;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.BodyUpTo;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The documents that prove a root of the caller's account. */
@Path("v1/isrc-roots/{rootId}/evidence")
@RequestScoped
public class RootEvidenceResource {

    @Inject
    RootEvidences evidences;

    @Inject
    Caller caller;

    @PathParam("rootId")
    UUID rootId;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.MANAGER)
    public Page<EvidenceView> list(@BeanParam Pages pages) {
        return pages.of(evidences.of(caller.account(), rootId));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @BodyUpTo(DocumentType.MOST_BYTES)
    @RolesAllowed(Roles.MANAGER)
    public Response attach(@QueryParam("fileName") String fileName, byte[] body) {
        return Answers.created(evidences.attach(caller.account(), rootId, Parameters.text("fileName", fileName), body, caller.actor()));
    }

    @GET
    @Path("{evidenceId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed(Roles.MANAGER)
    public Response read(@PathParam("evidenceId") UUID evidenceId) {
        return Downloads.document(evidences.read(caller.account(), rootId, evidenceId));
    }
}
