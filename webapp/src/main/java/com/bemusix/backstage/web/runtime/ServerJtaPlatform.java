package com.bemusix.backstage.web.runtime;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.internal.AbstractJtaPlatform;

/**
 * Tells Hibernate where the server keeps its transactions.
 *
 * <p>Hibernate has one platform for each server and must be told which; this one fits Payara (Micro and Server) and WildFly alike.
 */
public class ServerJtaPlatform extends AbstractJtaPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    protected TransactionManager locateTransactionManager() {
        return first(TransactionManager.class, List.of("java:appserver/TransactionManager", "java:jboss/TransactionManager"));
    }

    @Override
    protected UserTransaction locateUserTransaction() {
        return first(UserTransaction.class, List.of("java:comp/UserTransaction", "java:jboss/UserTransaction"));
    }

    private static <T> T first(Class<T> type, List<String> names) {
        IllegalStateException missing = new IllegalStateException("This server offers no " + type.getSimpleName() + " under " + names);
        for (String name : names) {
            try {
                return type.cast(new InitialContext().lookup(name));
            } catch (NamingException e) {
                missing.addSuppressed(e);
            }
        }
        throw missing;
    }
}
