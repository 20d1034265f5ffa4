package com.bemusix.backstage.web.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Answers {@code /health/ready}: 200 while the database answers, 503 otherwise. The reason goes to the log, not to the caller. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = BackstageDataSource.NAME)
    DataSource database;

    /** Makes the bean while {@code java:app} can be seen: WildFly calls health checks from a thread that cannot see it. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.fine("health check is in place");
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database").status(connection.isValid(SECONDS)).build();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer", e);
            return HealthCheckResponse.down("database");
        }
    }
}
