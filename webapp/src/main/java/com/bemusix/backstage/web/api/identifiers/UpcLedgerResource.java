package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.UpcLedger;
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
import jakarta.ws.rs.core.MediaType;

/** Every UPC and EAN of the caller's account. */
@Path("v1/upc-ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UpcLedgerResource {

    @Inject
    UpcLedger upcs;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<UpcLedgerAnswer.Entry> list(@QueryParam("code") String code, @BeanParam Pages pages) {
        return upcs.list(caller.account(), Parameters.text("code", code), pages.request()).map(UpcLedgerAnswer.Entry::of);
    }

    @GET
    @Path("{upc}")
    @RolesAllowed(Roles.VIEWER)
    public UpcLedgerAnswer read(@PathParam("upc") String upc) {
        return UpcLedgerAnswer.of(upcs.history(caller.account(), inPath(upc)));
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
