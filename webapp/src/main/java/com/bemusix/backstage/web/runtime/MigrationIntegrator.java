package com.bemusix.backstage.web.runtime;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Migrates every schema before Hibernate validates its mapping against them.
 *
 * <p>An integrator is the last moment before that validation that all servers share. Each schema has its own folder {@code db/<schema>} in
 * the module that owns the tables and its own Flyway history; a schema whose folder is still empty is created empty. Several nodes may
 * start at once: Flyway takes a lock in the database. A database that a newer version has migrated already is refused, for this one does
 * not know what its tables mean.
 */
public class MigrationIntegrator implements Integrator {

    /** In the order of the modules, so that a migration may rely on the ones before it. */
    static final List<String> SCHEMAS = List.of("identifiers", "catalog", "submission", "access");

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        DataSource database = factory.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class);
        SCHEMAS.forEach(schema -> migrate(database, schema));
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }

    private static void migrate(DataSource database, String schema) {
        Flyway flyway = Flyway.configure(MigrationIntegrator.class.getClassLoader())
            .dataSource(database)
            .schemas(schema)
            .defaultSchema(schema)
            .createSchemas(true)
            .locations("classpath:db/" + schema)
            .callbacks(new NoHaste())
            .load();
        refuseNewer(flyway, schema);
        flyway.migrate();
    }

    private static void refuseNewer(Flyway flyway, String schema) {
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new IllegalStateException("The database is of a newer Backstage: its schema " + schema + " is at version "
                    + migration.getVersion() + ", which this one does not know");
            }
        }
    }
}
