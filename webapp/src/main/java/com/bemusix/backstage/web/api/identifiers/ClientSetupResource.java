package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The ISRC mode of a client; for staff. */
@Path("v1/staff/accounts/{accountId}/isrc-setup")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClientSetupResource {

    @Inject
    IsrcSetup setup;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @PathParam("accountId")
    AccountId accountId;

    @GET
    @RolesAllowed(Roles.STAFF)
    public Response read(@Context Request request) {
        SetupView view = known();
        return Answers.found(request, SetupAnswer.tag(view), SetupAnswer.of(view));
    }

    @PUT
    @RolesAllowed({Roles.ADMIN, Roles.IDENTIFIER_OFFICER})
    public Response allowMixed(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, MixedPermission body) {
        MixedPermission permission = Input.valid(body, validator);
        ifMatch.require(SetupAnswer.tag(known()));
        SetupView view = setup.allowMixed(accountId, permission.mixedAllowed(), caller.actor());
        return Answers.changed(SetupAnswer.tag(view), SetupAnswer.of(view));
    }

    /** The set-up of an account that there is. */
    private SetupView known() {
        return setup.of(accounts.get(accountId).id());
    }

    /** Whether the account may use the mode MIXED. */
    record MixedPermission(@NotNull Boolean mixedAllowed) {
    }
}
