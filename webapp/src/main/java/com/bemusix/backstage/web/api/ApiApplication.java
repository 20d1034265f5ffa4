package com.bemusix.backstage.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}, so that an unknown address gets a problem document too. Resources carry the version in their path. */
@ApplicationPath("/api")
public class ApiApplication extends Application {
}
