package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.export.ExitPack;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What happened to every code of the caller's account, and the proof of it. */
@Path("v1/ledger")
@RequestScoped
public class LedgerLinesResource {

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    @Inject
    LedgerTables tables;

    @Inject
    ExitPack pack;

    @Inject
    Caller caller;

    @QueryParam("scheme")
    String scheme;

    @QueryParam("code")
    String code;

    @QueryParam("format")
    String format;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam Pages pages) {
        FileForm form = Downloads.form(format);
        return form == null
            ? Response.ok(lines.of(caller.account(), query(), pages.request()).map(LedgerLineAnswer::of)).build()
            : Downloads.file(entries(), form);
    }

    @GET
    @Produces({Downloads.CSV, Downloads.XLSX, Downloads.PDF})
    @RolesAllowed(Roles.VIEWER)
    public Response export(@Context Request request) {
        return Downloads.file(entries(), request);
    }

    @GET
    @Path("verification")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public VerificationAnswer verify() {
        return VerificationAnswer.of(proof.verify(caller.account()));
    }

    @GET
    @Path("exit-pack")
    @Produces("application/zip")
    @RolesAllowed(Roles.VIEWER)
    public Response exitPack() {
        return Downloads.attachment(out -> pack.write(caller.account(), caller.accountName(), out), "application/zip", ExitPack.FILE_NAME);
    }

    private Table entries() {
        return tables.entries(caller.account(), caller.accountName(), query());
    }

    private LedgerLineQuery query() {
        return new LedgerLineQuery(Parameters.word("scheme", scheme, IdentifierScheme.class), Parameters.text("code", code));
    }
}
