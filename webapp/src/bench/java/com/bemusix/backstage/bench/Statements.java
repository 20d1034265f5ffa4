package com.bemusix.backstage.bench;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that the registry has executed. */
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNT = new AtomicInteger();

    static void use() {
        System.setProperty("hibernate.session_factory.statement_inspector", Statements.class.getName());
    }

    static int count() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        COUNT.incrementAndGet();
        return sql;
    }
}
