package com.bemusix.backstage.plain;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;

/** What {@code @PersistenceContext} injects: one entity manager for each transaction, as a server does it. */
final class TransactionEntities implements JpaInjectionServices, InvocationHandler {

    private final EntityManagerFactory factory;
    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager shared;

    TransactionEntities(EntityManagerFactory factory, TransactionSynchronizationRegistry transactions) {
        this.factory = factory;
        this.transactions = transactions;
        this.shared = (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, this);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(ofTransaction(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private EntityManager ofTransaction() {
        if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("there is no transaction");
        }
        EntityManager known = (EntityManager) transactions.getResource(factory);
        if (known != null) {
            return known;
        }
        EntityManager opened = factory.createEntityManager();
        transactions.putResource(factory, opened);
        transactions.registerInterposedSynchronization(new Synchronization() {

            @Override
            public void beforeCompletion() {
                // Hibernate writes what is pending by itself
            }

            @Override
            public void afterCompletion(int status) {
                opened.close();
            }
        });
        return opened;
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> new Reference<>(shared);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return () -> new Reference<>(factory);
    }

    @Override
    public void cleanup() {
        // the factory is closed by whoever opened it
    }

    /** Something that is the same for everybody and ends with the process. */
    private record Reference<T>(T instance) implements ResourceReference<T> {

        @Override
        public T getInstance() {
            return instance;
        }

        @Override
        public void release() {
            // nothing is held
        }
    }
}
