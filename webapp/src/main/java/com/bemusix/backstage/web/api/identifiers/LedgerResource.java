package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.web.api.support.Codes;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.LedgerTables;
import com.bemusix.backstage.web.export.Table;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Every code of the caller's account. */
@Path("v1/isrc-ledger")
@RequestScoped
public class LedgerResource {

    @Inject
    IsrcLedger codes;

    @Inject
    RecordingPlaces places;

    @Inject
    LedgerTables tables;

    @Inject
    Caller caller;

    @QueryParam("q")
    String words;

    @QueryParam("status")
    String status;

    @QueryParam("origin")
    String origin;

    @QueryParam("year")
    String year;

    @QueryParam("root")
    String root;

    @QueryParam("format")
    String format;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam Pages pages) {
        FileForm form = Downloads.form(format);
        return form == null
            ? Response.ok(codes.list(caller.account(), query(), pages.request()).map(LedgerAnswer.Entry::of)).build()
            : Downloads.file(codes(), form);
    }

    @GET
    @Produces({Downloads.CSV, Downloads.XLSX, Downloads.PDF})
    @RolesAllowed(Roles.VIEWER)
    public Response export(@Context Request request) {
        return Downloads.file(codes(), request);
    }

    @GET
    @Path("{isrc}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public LedgerAnswer read(@PathParam("isrc") String isrc) {
        return LedgerAnswer.of(codes.history(caller.account(), Codes.inPath(isrc)));
    }

    private Table codes() {
        return tables.codes(caller.account(), caller.accountName(), query());
    }

    private LedgerQuery query() {
        return new LedgerQuery(Parameters.text("q", words), Parameters.word("status", status, AssignmentStatus.class),
            Parameters.word("origin", origin, IsrcOrigin.class), Parameters.read("year", year, LedgerQuery::yearOf),
            Parameters.read("root", root, CanonicalUuid::parse)).orOf(places.recordingsOn(caller.account(), words));
    }
}
