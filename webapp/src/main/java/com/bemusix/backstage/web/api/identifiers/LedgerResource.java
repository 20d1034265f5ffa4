package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.web.LedgerCsv;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Every code of the caller's account. */
@Path("v1/isrc-ledger")
@RequestScoped
public class LedgerResource {

    @Inject
    IsrcRegistry registry;

    @Inject
    Caller caller;

    @QueryParam("q")
    String words;

    @QueryParam("status")
    String status;

    @QueryParam("origin")
    String origin;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Page<LedgerAnswer.Entry> list(@BeanParam Pages pages) {
        return registry.ledger(caller.account(), query(), pages.request()).map(LedgerAnswer.Entry::of);
    }

    /** Only for who asks for it by name. */
    @GET
    @Produces("text/csv;charset=utf-8;qs=0.1")
    @RolesAllowed(Roles.VIEWER)
    public Response export() {
        StreamingOutput csv = new LedgerCsv(registry, caller.account(), query())::write;
        return Response.ok(csv, "text/csv;charset=utf-8;header=present")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + LedgerCsv.FILE_NAME + '"')
            .build();
    }

    @GET
    @Path("{isrc}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public LedgerAnswer read(@PathParam("isrc") String isrc) {
        return LedgerAnswer.of(registry.history(caller.account(), inPath(isrc)));
    }

    private LedgerQuery query() {
        return new LedgerQuery(Parameters.text("q", words), Parameters.word("status", status, AssignmentStatus.class),
            Parameters.word("origin", origin, IsrcOrigin.class));
    }

    /** What is no code is the address of nothing. */
    private static Isrc inPath(String text) {
        try {
            return Isrc.parse(text);
        } catch (IdentifierException e) {
            throw new NotFoundException(e);
        }
    }
}
