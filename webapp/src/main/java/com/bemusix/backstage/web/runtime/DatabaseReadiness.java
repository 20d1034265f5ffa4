package com.bemusix.backstage.web.runtime;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final int PATIENCE = 2_000;

    @Resource(lookup = BackstageDataSource.NAME)
    DataSource database;

    /** Makes the bean while {@code java:app} can be seen: WildFly calls health checks from a thread that cannot see it. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOG.fine("health check is in place");
    }

    /** Goes through the pool until a connection answers, or none is to be had. */
    @Override
    public HealthCheckResponse call() {
        for (int dead = 0; dead < BackstageDataSource.MOST; dead++) {
            try (Connection connection = database.getConnection()) {
                if (answers(connection)) {
                    return HealthCheckResponse.up("database");
                }
            } catch (SQLException e) {
                LOG.log(Level.WARNING, "The database does not answer", e);
                return HealthCheckResponse.down("database");
            }
        }
        return HealthCheckResponse.down("database");
    }

    /**
     * By a statement, for it is a statement that fails on a connection by which every pool knows it for dead. {@code isValid} would close
     * the connection within the pool, and WildFly's pool would go on handing it out.
     */
    private static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, PATIENCE);
            statement.execute("select 1");
            connection.setNetworkTimeout(Runnable::run, usual);
            return true;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "A connection to the database is dead", e);
            return false;
        }
    }
}
