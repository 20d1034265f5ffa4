package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.ShownOnce;
import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.CloseAccount;
import com.bemusix.backstage.web.security.CreateAccount;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The clients; for staff. */
@Path("v1/staff/accounts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.STAFF)
    public Page<AccountAnswer> list(@BeanParam Pages pages) {
        return accounts.all(pages.request()).map(AccountAnswer::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    public Response open(CreateAccount body) {
        AccountView account = accounts.create(Input.valid(body, validator), caller.actor());
        AccountAnswer answer = AccountAnswer.of(account);
        return Response.created(URI.create("v1/staff/accounts/" + account.id()))
            .entity(new ShownOnce(answer, answer.withoutSecret()))
            .build();
    }

    @POST
    @Path("{accountId}/closure")
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    public Response close(@PathParam("accountId") AccountId accountId, CloseAccount body) {
        return Response.ok(AccountAnswer.of(accounts.close(accountId, Input.valid(body, validator), caller.actor()))).build();
    }

    @GET
    @Path("{accountId}")
    @RolesAllowed(Roles.STAFF)
    public AccountAnswer read(@PathParam("accountId") AccountId accountId) {
        return AccountAnswer.of(accounts.get(accountId));
    }
}
