package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.boundary.Policies;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Rules on which published sources differ, by territory; for staff. */
@Path("v1/staff/policies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PoliciesResource {

    @Inject
    Policies policies;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.IDENTIFIER_OFFICER})
    public Page<PolicyAnswer> list(@BeanParam Pages pages) {
        return pages.of(policies.inForce()).map(PolicyAnswer::of);
    }

    @GET
    @Path("versions")
    @RolesAllowed({Roles.ADMIN, Roles.IDENTIFIER_OFFICER})
    public Page<PolicyAnswer> versions(@BeanParam Pages pages) {
        return pages.of(policies.all()).map(PolicyAnswer::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.ADMIN, Roles.IDENTIFIER_OFFICER})
    public Response change(PolicyChange body) {
        return Answers.created(PolicyAnswer.of(policies.change(body.command(Input.of(body, validator)), caller.actor())));
    }
}
