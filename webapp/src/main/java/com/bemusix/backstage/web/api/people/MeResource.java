package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who is calling. */
@Path("v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.SIGNED_IN)
    public Me read() {
        return Me.of(caller.visitor(), caller.ownAccount().map(account -> setup.of(account).mode()).orElse(null));
    }
}
