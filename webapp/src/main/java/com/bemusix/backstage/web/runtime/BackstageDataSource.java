package com.bemusix.backstage.web.runtime;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.XAConnection;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.xa.PGXADataSource;

/**
 * The application's PostgreSQL, with its address taken from {@code backstage.database.url}, {@code .user} and {@code .password}.
 *
 * <p>It defines itself under {@link #NAME}, so that no server needs any setting of its own. Whatever the server passes as address, user or
 * password (each passes something else, WildFly empty strings) is ignored: the configuration is the one source.
 *
 * <p>The address may name several servers of which one at a time takes writes: a new connection goes to the first one that does. What
 * {@link #UNLESS_SAID} says holds for whatever the address does not say itself.
 *
 * <p>On Payara one dead connection condemns all of the pool: when a server dies they all are dead, and of one that died without a word each
 * would be found out by waiting. Its wrappers of statements and results are left out: they look up a method by reflection for every id that
 * is read.
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
        "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
        "fish.payara.fail-all-connections=true",
        "fish.payara.wrap-jdbc-objects=false"})
public class BackstageDataSource extends PGXADataSource {

    /** Where the pool is found in JNDI. */
    public static final String NAME = "java:app/jdbc/backstage";

    /** So many connections at most. */
    static final int MOST = 20;

    /**
     * In seconds. A server that is gone without a word, behind a network that drops what is sent to it, must not hold requests: connecting
     * to one of them, to any of them, and waiting for what a statement answers, which is longer than any statement of a request takes.
     * And the rows of a batch go in one statement.
     */
    static final Map<PGProperty, String> UNLESS_SAID = Map.of(
        PGProperty.CONNECT_TIMEOUT, "5",
        PGProperty.LOGIN_TIMEOUT, "15",
        PGProperty.SOCKET_TIMEOUT, "60",
        PGProperty.TCP_KEEP_ALIVE, "true",
        PGProperty.TARGET_SERVER_TYPE, "primary",
        PGProperty.REWRITE_BATCHED_INSERTS, "true");

    private static final long serialVersionUID = 1L;

    /** @throws IllegalStateException when no database is configured */
    public BackstageDataSource() {
        Config config = ConfigProvider.getConfig(BackstageDataSource.class.getClassLoader());
        connectTo(config.getOptionalValue("backstage.database.url", String.class)
            .orElseThrow(() -> new IllegalStateException("backstage.database.url is not set: see docs/configuration.md")));
        super.setUser(config.getOptionalValue("backstage.database.user", String.class).orElse("backstage"));
        super.setPassword(config.getOptionalValue("backstage.database.password", String.class).orElse(null));
    }

    private void connectTo(String url) {
        super.setUrl(url);
        Properties said = Driver.parseURL(url, null);
        // the driver calls the setter that a server must not call
        super.setDatabaseName(PGProperty.PG_DBNAME.getOrDefault(said));
        UNLESS_SAID.forEach((property, value) -> {
            if (!said.containsKey(property.getName())) {
                setProperty(property, value);
            }
        });
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
    public void setLoginTimeout(int seconds) {
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
