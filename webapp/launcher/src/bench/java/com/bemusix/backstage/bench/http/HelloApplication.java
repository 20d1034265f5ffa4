package com.bemusix.backstage.bench.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The application that the product is compared with: {@link HelloResource} alone. */
@ApplicationPath("api")
public class HelloApplication extends Application {
}
