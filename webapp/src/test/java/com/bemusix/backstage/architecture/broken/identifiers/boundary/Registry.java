package com.bemusix.backstage.architecture.broken.identifiers.boundary;

import com.bemusix.backstage.architecture.broken.identifiers.entity.Code;
import jakarta.ws.rs.Path;

/** An operation that hands an entity out, and knows HTTP. */
@Path("/")
public class Registry {

    public Code draw() {
        return new Code();
    }
}
