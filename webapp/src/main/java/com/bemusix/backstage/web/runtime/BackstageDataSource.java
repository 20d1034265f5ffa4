package com.bemusix.backstage.web.runtime;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.SQLException;
import javax.sql.XAConnection;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.xa.PGXADataSource;

/**
 * The application's PostgreSQL, with its address taken from {@code backstage.database.url}, {@code .user} and {@code .password}.
 *
 * <p>It defines itself under {@link #NAME}, so that no server needs any setting of its own. Whatever the server passes as address, user or
 * password (each passes something else, WildFly empty strings) is ignored: the configuration is the one source.
 */
@DataSourceDefinition(
    name = BackstageDataSource.NAME,
    className = "com.bemusix.backstage.web.runtime.BackstageDataSource",
    minPoolSize = 2,
    maxPoolSize = BackstageDataSource.MOST,
    properties = {
        "applicationName=backstage",
        "fish.payara.is-connection-validation-required=true",
        "fish.payara.connection-validation-method=custom-validation",
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"})
public class BackstageDataSource extends PGXADataSource {

    /** Where the pool is found in JNDI. */
    public static final String NAME = "java:app/jdbc/backstage";

    /** So many connections at most. */
    static final int MOST = 20;

    private static final long serialVersionUID = 1L;

    /** @throws IllegalStateException when no database is configured */
    public BackstageDataSource() {
        Config config = ConfigProvider.getConfig(BackstageDataSource.class.getClassLoader());
        super.setUrl(config.getOptionalValue("backstage.database.url", String.class)
            .orElseThrow(() -> new IllegalStateException("backstage.database.url is not set: see docs/configuration.md")));
        super.setUser(config.getOptionalValue("backstage.database.user", String.class).orElse("backstage"));
        super.setPassword(config.getOptionalValue("backstage.database.password", String.class).orElse(null));
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return super.getXAConnection(getUser(), getPassword());
    }

    @Override
    public void setUrl(String url) {
        // the configuration decides
    }

    @Override
    public void setURL(String url) {
        // the configuration decides
    }

    @Override
    public void setUser(String user) {
        // the configuration decides
    }

    @Override
    public void setPassword(String password) {
        // the configuration decides
    }

    @Override
    @Deprecated
    public void setServerName(String serverName) {
        // the configuration decides
    }

    @Override
    @Deprecated
    public void setPortNumber(int portNumber) {
        // the configuration decides
    }

    @Override
    public void setDatabaseName(String databaseName) {
        // the configuration decides
    }
}
