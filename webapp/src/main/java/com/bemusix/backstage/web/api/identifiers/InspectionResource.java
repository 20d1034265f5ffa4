package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.ReadOnly;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says of values whether they are what they claim to be. Stores nothing. */
@Path("v1/identifiers/inspect")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InspectionResource {

    @Inject
    Validator validator;

    @POST
    @ReadOnly
    @RolesAllowed(Roles.SIGNED_IN)
    public InspectionAnswer inspect(InspectionRequest body) {
        return InspectionAnswer.of(Input.valid(body, validator));
    }
}
