package com.bemusix.backstage.web.security.http;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Resource methods as nobody should write them, to see that they are closed. Part of the test deployment only. */
@Path("v1/test-door")
@RequestScoped
public class DoorsResource {

    @GET
    public String forgotten() {
        return "open";
    }

    @GET
    @Path("denied")
    @DenyAll
    public String denied() {
        return "open";
    }

    @GET
    @Path("open")
    @PermitAll
    public void open() {
        // answers 204
    }
}
