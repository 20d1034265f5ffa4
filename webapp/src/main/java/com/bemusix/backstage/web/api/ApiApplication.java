package com.bemusix.backstage.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}, so that an unknown address gets a problem document too. Resources carry the version in their path. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    /** Payara would describe the resources in a form of its own beside the contract; other servers do not know this property. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
