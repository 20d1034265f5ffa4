package com.bemusix.backstage.plain;

import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.arjPropertyManager;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.jta.cdi.TransactionExtension;
import com.arjuna.ats.jta.common.jtaPropertyManager;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.control.Assignments;
import com.bemusix.backstage.web.security.AuditLog;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hibernate.engine.transaction.jta.platform.internal.JBossStandAloneJtaPlatform;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.postgresql.xa.PGXADataSource;

/** A registry of codes of its own, with an empty database. What it started ends with {@link #close()}. */
public final class PlainRegistry implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final AgroalDataSource database;
    private final EntityManagerFactory factory;
    private final WeldContainer beans;

    /**
     * @param settings of PostgreSQL
     * @param callers  how many call at the same time at most
     */
    public PlainRegistry(Map<String, String> settings, int callers) throws IOException, SQLException {
        keepNoLogOfTransactions();
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8");
        settings.forEach(builder::setServerConfig);
        postgres = builder.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection(); Statement sql = connection.createStatement()) {
            sql.execute("create role backstage login password 'backstage'");
            sql.execute("create database backstage owner backstage");
        }
        database = pool(callers);
        factory = Persistence.createEntityManagerFactory("backstage", Map.of("jakarta.persistence.jtaDataSource", database,
            "hibernate.transaction.jta.platform", JBossStandAloneJtaPlatform.class.getName()));
        beans = new Weld().disableDiscovery().setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
            .addPackages(false, IsrcRegistry.class, Assignments.class)
            .addBeanClasses(AuditLog.class, TestClock.class, ValidCalls.class)
            .addExtension(new TransactionExtension())
            .addServices(new TransactionEntities(factory, registry()))
            .initialize();
    }

    /** There is one database, which knows by itself what was committed. */
    private static void keepNoLogOfTransactions() {
        arjPropertyManager.getCoordinatorEnvironmentBean().setTransactionStatusManagerEnable(false);
        for (String store : new String[] {null, "communicationStore", "stateStore"}) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store).setObjectStoreType(VolatileStore.class.getName());
        }
    }

    private AgroalDataSource pool(int callers) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(pool -> pool
            .maxSize(callers)
            .transactionIntegration(new NarayanaTransactionIntegration(transactions(), registry()))
            .connectionFactoryConfiguration(connection -> connection
                .connectionProviderClass(PGXADataSource.class)
                .jdbcUrl(url())
                .principal(new NamePrincipal("backstage"))
                .credential(new SimplePassword("backstage")))));
    }

    private static TransactionSynchronizationRegistry registry() {
        return jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
    }

    /** Where its database is reached, by the role {@code backstage} with its name as password. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/backstage?reWriteBatchedInserts=true";
    }

    public TransactionManager transactions() {
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    /** The bean of that type, as it is injected elsewhere. */
    public <T> T get(Class<T> type) {
        return beans.select(type).get();
    }

    @Override
    public void close() {
        beans.shutdown();
        factory.close();
        database.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
