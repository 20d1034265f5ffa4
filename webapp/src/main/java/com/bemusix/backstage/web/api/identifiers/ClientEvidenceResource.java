package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The documents that prove a client's root; for staff. */
@Path("v1/staff/isrc-roots/{rootId}/evidence")
@RequestScoped
public class ClientEvidenceResource {

    @Inject
    RootDesk desk;

    @Inject
    RootEvidences evidences;

    @Inject
    Caller caller;

    @PathParam("rootId")
    UUID rootId;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<EvidenceView> list(@BeanParam Pages pages) {
        return pages.of(evidences.forStaff(desk.get(rootId).id()));
    }

    @GET
    @Path("{evidenceId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response read(@PathParam("evidenceId") UUID evidenceId) {
        return Downloads.document(evidences.readForStaff(rootId, evidenceId, caller.actor()));
    }
}
