package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.UpcLedger;
import com.bemusix.backstage.identifiers.boundary.UpcQuery;
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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Every UPC and EAN of the caller's account. */
@Path("v1/upc-ledger")
@RequestScoped
public class UpcLedgerResource {

    @Inject
    UpcLedger upcs;

    @Inject
    LedgerTables tables;

    @Inject
    Caller caller;

    @QueryParam("code")
    String code;

    @QueryParam("status")
    String status;

    @QueryParam("origin")
    String origin;

    @QueryParam("format")
    String format;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam Pages pages) {
        FileForm form = Downloads.form(format);
        return form == null
            ? Response.ok(upcs.list(caller.account(), query(), pages.request()).map(UpcLedgerAnswer.Entry::of)).build()
            : Downloads.file(table(), form);
    }

    @GET
    @Produces({Downloads.CSV, Downloads.XLSX, Downloads.PDF})
    @RolesAllowed(Roles.VIEWER)
    public Response export(@Context Request request) {
        return Downloads.file(table(), request);
    }

    @GET
    @Path("{upc}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public UpcLedgerAnswer read(@PathParam("upc") String upc) {
        return UpcLedgerAnswer.of(upcs.history(caller.account(), inPath(upc)));
    }

    private Table table() {
        return tables.upcs(caller.account(), caller.accountName(), query());
    }

    private UpcQuery query() {
        return new UpcQuery(Parameters.text("code", code), Parameters.word("status", status, AssignmentStatus.class),
            Parameters.word("origin", origin, UpcOrigin.class));
    }

    /** What is no number is the address of nothing. */
    private static Gtin inPath(String text) {
        try {
            return Gtin.parse(text);
        } catch (IdentifierException e) {
            throw new NotFoundException(e);
        }
    }
}
