package com.bemusix.backstage.web.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.container.TestClock;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RuntimeIT {

    @Inject
    Clock clock;

    @Inject
    TestClock testClock;

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    @AfterEach
    void letTheClockRun() {
        testClock.run();
    }

    @Test
    void everyContextHasItsMigratedSchema() {
        List<?> schemas = entities.createNativeQuery("select schema_name from information_schema.schemata", String.class).getResultList();

        assertThat(schemas).map(String.class::cast).containsAll(MigrationIntegrator.SCHEMAS);
    }

    @Test
    void whatIsRolledBackIsGone() throws Exception {
        transaction.begin();
        entities.joinTransaction();
        entities.createNativeQuery("create table access.rolled_back (id int)").executeUpdate();
        transaction.rollback();

        assertThat(entities.createNativeQuery("select to_regclass('access.rolled_back')::text", String.class).getSingleResult()).isNull();
    }

    @Test
    void theClockIsTheOneThatATestSets() {
        testClock.set(Instant.parse("2026-12-31T17:59:59Z"));

        assertThat(clock.instant()).isEqualTo("2026-12-31T17:59:59Z");
    }
}
