package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.boundary.ImportReport;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import com.bemusix.backstage.web.api.support.BodyUpTo;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.ReadOnly;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;

/** Codes of a root of the caller's account that were used outside. */
@Path("v1/isrc-roots/{rootId}/used-codes")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class UsedCodesResource {

    @Inject
    UsedCodes used;

    @Inject
    Caller caller;

    @PathParam("rootId")
    UUID rootId;

    /** What the list comes to. */
    @POST
    @Path("check")
    @ReadOnly
    @BodyUpTo(UsedCodes.MOST_BYTES)
    @RolesAllowed(Roles.MANAGER)
    public ImportReport check(InputStream list) {
        return used.check(caller.account(), rootId, list).report();
    }

    @POST
    @Idempotent
    @BodyUpTo(UsedCodes.MOST_BYTES)
    @RolesAllowed(Roles.MANAGER)
    public Response mark(@QueryParam("goodPart") boolean goodPart, InputStream list) {
        return Response.ok(used.mark(caller.account(), rootId, list, goodPart, caller.actor())).build();
    }
}
