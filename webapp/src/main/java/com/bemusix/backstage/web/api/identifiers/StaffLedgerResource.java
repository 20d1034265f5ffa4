package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Accounts;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Collectors;

/** The ledger of all labels; for staff. Nothing can be changed here. */
@Path("v1/staff/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffLedgerResource {

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @QueryParam("account")
    String account;

    @QueryParam("scheme")
    String scheme;

    @QueryParam("code")
    String code;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<LedgerLineAnswer.Staff> list(@BeanParam Pages pages) {
        LedgerLineQuery query = new LedgerLineQuery(Parameters.word("scheme", scheme, IdentifierScheme.class),
            Parameters.text("code", code));
        Page<LedgerLine> page = lines.latest(Parameters.read("account", account, AccountId::parse), query, pages.request(), caller.actor());
        Map<AccountId, String> names = accounts.names(page.items().stream().map(LedgerLine::account).collect(Collectors.toSet()));
        return page.map(line -> LedgerLineAnswer.Staff.of(line, names));
    }

    @GET
    @Path("verification")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public VerificationAnswer verify() {
        return VerificationAnswer.ofAll(proof.verifyAll());
    }
}
