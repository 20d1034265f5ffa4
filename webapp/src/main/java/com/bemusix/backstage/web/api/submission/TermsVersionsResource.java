package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.submission.boundary.TermsView;
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

/** Every version of the terms for ISRC generation; for staff. */
@Path("v1/staff/terms")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TermsVersionsResource {

    @Inject
    TermsDesk desk;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<TermsView> list(@BeanParam Pages pages) {
        return pages.of(desk.all());
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    public Response publish(TermsPublication body) {
        return Answers.created(desk.publish(body.command(Input.of(body, validator)), caller.actor()));
    }
}
