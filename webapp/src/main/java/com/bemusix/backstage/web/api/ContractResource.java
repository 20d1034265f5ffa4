package com.bemusix.backstage.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The contract of the API, for everybody. */
@Path("v1/openapi.yaml")
@RequestScoped
public class ContractResource {

    @GET
    @Produces("application/yaml")
    @PermitAll
    public InputStream read() {
        return ContractResource.class.getResourceAsStream("openapi.yaml");
    }
}
