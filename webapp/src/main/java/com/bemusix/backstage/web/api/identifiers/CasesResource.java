package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.CaseSideView;
import com.bemusix.backstage.identifiers.boundary.CaseSummary;
import com.bemusix.backstage.identifiers.boundary.CaseView;
import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.OpenCase;
import com.bemusix.backstage.identifiers.boundary.ProposeOutcome;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes that are claimed for two recordings, and recordings with two codes; for staff. */
@Path("v1/staff/duplicate-cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    @Inject
    DuplicateCases cases;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    /** @param ended those that have ended instead of those that wait */
    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<CaseAnswer.Row> list(@QueryParam("ended") @DefaultValue("false") boolean ended, @BeanParam Pages pages) {
        Page<CaseSummary> page = pages.of(cases.newest(ended));
        Set<AccountId> mentioned = page.items().stream().flatMap(row -> Stream.of(row.holder(), row.claimant()))
            .collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(mentioned);
        return page.map(row -> CaseAnswer.Row.of(row, names));
    }

    /** Brings two codes together that may name one recording. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response open(CaseRequests.Opening body) {
        OpenCase command = body.command(Input.of(body, validator));
        CaseView opened = cases.open(command, caller.officer());
        return Answers.created("v1/staff/duplicate-cases/" + opened.id(), CaseAnswer.tag(opened), answer(opened));
    }

    @GET
    @Path("{caseId}")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response read(@PathParam("caseId") UUID caseId, @Context Request request) {
        CaseView about = cases.get(caseId);
        return Answers.found(request, CaseAnswer.tag(about), answer(about));
    }

    /** Proposes how it is to end. */
    @PUT
    @Path("{caseId}/proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response propose(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            CaseRequests.Outcome body) {
        ProposeOutcome command = body.command(Input.of(body, validator));
        return changed(cases.propose(caseId, command, seen(caseId, ifMatch), caller.officer()));
    }

    /** Takes the proposal from the table. */
    @DELETE
    @Path("{caseId}/proposal")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response sendBack(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return changed(cases.sendBack(caseId, seen(caseId, ifMatch), caller.officer()));
    }

    /** Agrees with the proposal of another officer: the codes move. */
    @PUT
    @Path("{caseId}/confirmation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response confirm(@PathParam("caseId") UUID caseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return changed(cases.confirm(caseId, seen(caseId, ifMatch), caller.officer()));
    }

    private long seen(UUID caseId, IfMatch ifMatch) {
        CaseView before = cases.get(caseId);
        ifMatch.require(CaseAnswer.tag(before));
        return before.version();
    }

    private Response changed(CaseView about) {
        return Answers.changed(CaseAnswer.tag(about), answer(about));
    }

    private CaseAnswer answer(CaseView about) {
        return CaseAnswer.of(about, accounts.names(Stream.of(about.holder(), about.claimant()).map(CaseSideView::account)
            .collect(Collectors.toSet())));
    }
}
