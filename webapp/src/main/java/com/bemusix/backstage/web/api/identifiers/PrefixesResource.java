package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The distributor's own ISRC prefixes; for staff. */
@Path("v1/staff/isrc-prefixes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PrefixesResource {

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<PrefixAnswer> list(@BeanParam Pages pages) {
        Page<PrefixView> page = pages.of(prefixes.all());
        Map<AccountId, String> names = names(page.items());
        return page.map(prefix -> PrefixAnswer.of(prefix, names));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response add(PrefixEntry body) {
        AddPrefix command = body.command(Input.of(body, validator));
        if (command.account() != null) {
            accounts.get(command.account());
        }
        PrefixView prefix = prefixes.add(command, caller.actor());
        return Answers.created("v1/staff/isrc-prefixes/" + prefix.id(), PrefixAnswer.tag(prefix), answer(prefix));
    }

    @GET
    @Path("{prefixId}")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response read(@PathParam("prefixId") UUID prefixId, @Context Request request) {
        PrefixView prefix = prefixes.get(prefixId);
        return Answers.found(request, PrefixAnswer.tag(prefix), answer(prefix));
    }

    @PUT
    @Path("{prefixId}")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response change(@PathParam("prefixId") UUID prefixId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, PrefixChange body) {
        ChangePrefix command = body.command(Input.of(body, validator));
        PrefixView before = prefixes.get(prefixId);
        ifMatch.require(PrefixAnswer.tag(before));
        PrefixView prefix = prefixes.change(prefixId, command, before.version(), caller.actor());
        return Answers.changed(PrefixAnswer.tag(prefix), answer(prefix));
    }

    private PrefixAnswer answer(PrefixView prefix) {
        return PrefixAnswer.of(prefix, names(List.of(prefix)));
    }

    private Map<AccountId, String> names(List<PrefixView> prefixes) {
        return accounts.names(prefixes.stream().map(PrefixView::account).filter(Objects::nonNull).toList());
    }
}
