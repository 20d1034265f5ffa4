package com.bemusix.backstage.web.security.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether this is a demonstration, with accounts whose passwords everybody knows: {@code backstage.demo}.
 *
 * <p>The launcher sets it together with the address of the PostgreSQL that it started itself. With any other database Backstage does not
 * start in this mode, so that these accounts never come into a database that others can reach.
 */
@ApplicationScoped
public class DemoMode {

    private static final String LOOPBACK = "(127\\.0\\.0\\.1|\\[::1\\]|localhost)(:[0-9]+)?";
    private static final Pattern THIS_MACHINE = Pattern.compile("jdbc:postgresql://" + LOOPBACK + "(," + LOOPBACK + ")*/.*");

    private boolean on;

    protected DemoMode() {
        // for the container's proxy
    }

    /** @throws IllegalStateException if the mode is asked for with a database on another machine */
    @Inject
    public DemoMode(
            @ConfigProperty(name = "backstage.demo", defaultValue = "false") boolean wanted,
            @ConfigProperty(name = "backstage.database.url") String database) {
        if (wanted && !THIS_MACHINE.matcher(database).matches()) {
            throw new IllegalStateException("backstage.demo is for the embedded database only: take it or backstage.database.url away");
        }
        this.on = wanted;
    }

    public boolean on() {
        return on;
    }
}
