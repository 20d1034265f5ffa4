package com.bemusix.backstage.bench.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Answers a constant. */
@Path("hello")
public class HelloResource {

    @GET
    public String hello() {
        return "hello";
    }
}
