package com.bemusix.backstage.identifiers;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Accounts, prefixes and simultaneous callers for the tests of the registry. */
@ApplicationScoped
public class Registry {

    static final Actor SOMEBODY = new Actor(UniqueId.next(), "Somebody", "127.0.0.1", "test");
    static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    @Inject
    IsrcSetup setup;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    GenerationPermits permits;

    @Inject
    IsrcRegistry registry;

    @Inject
    Clock clock;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:app/jdbc/backstage")
    DataSource database;

    private int prefixesMade;

    AccountId account(IsrcMode mode) {
        AccountId account = new AccountId(UniqueId.next());
        setup.declare(account, mode, 0, SOMEBODY);
        return account;
    }

    /** An account that may have codes generated. */
    AccountId permitted() {
        AccountId account = account(IsrcMode.NO_ROOT);
        permits.grant(account, UniqueId.next(), "1", clock.instant(), SOMEBODY);
        return account;
    }

    /** Sets all other prefixes aside and adds one for clients. */
    PrefixView onlyPrefix(int from, int to, ZoneId zone) {
        sql("update identifiers.manager_prefix set suspended = true");
        return prefixes.add(prefix(PrefixPurpose.MANAGER, from, to, zone, false), SOMEBODY);
    }

    AddPrefix prefix(PrefixPurpose purpose, int from, int to, ZoneId zone, boolean example) {
        return new AddPrefix(nextPrefix(), purpose, "Backstage Distribution", "US ISRC Agency", "A-1", from, to, null, null, null, zone,
            null, false, example);
    }

    /** A prefix code that no other test uses. */
    synchronized String nextPrefix() {
        String number = Integer.toString(36 * 36 + prefixesMade++, 36).toUpperCase(Locale.ROOT);
        return "QT" + number;
    }

    /** Sets all other prefixes aside and adds one for clients that may give so many codes a year. */
    PrefixView onlyPrefix(int from, int to, int yearlyQuota) {
        return change(onlyPrefix(from, to, DHAKA), yearlyQuota, null, false);
    }

    /** A further prefix for one account. */
    PrefixView exclusivePrefix(AccountId owner, int from, int to, boolean sharedFallback) {
        return prefixes.add(new AddPrefix(nextPrefix(), PrefixPurpose.MANAGER, "Backstage Distribution", "US ISRC Agency", "A-2", from, to,
            null, null, null, DHAKA, owner, sharedFallback, false), SOMEBODY);
    }

    PrefixView change(PrefixView prefix, Integer yearlyQuota, LocalDate validTo, boolean suspended) {
        return prefixes.change(prefix.id(), new ChangePrefix(prefix.designationFrom(), prefix.designationTo(), prefix.agency(),
            prefix.appointment(), yearlyQuota, null, validTo, prefix.sharedFallback(), suspended), again(prefix).version(), SOMEBODY);
    }

    PrefixView again(PrefixView prefix) {
        return prefixes.get(prefix.id());
    }

    static RecordingId recording() {
        return new RecordingId(UniqueId.next());
    }

    static ReferenceFields reference(String title) {
        return new ReferenceFields("Nightjar", title, null, 183_000L, RecordingType.SOUND, 2026);
    }

    static RecordingToCode toCode(RecordingId recording) {
        return new RecordingToCode(recording, reference("Night Bus"), UniqueId.next());
    }

    static DrawIsrcs batch(int size) {
        return new DrawIsrcs(Stream.generate(() -> toCode(recording())).limit(size).toList());
    }

    List<String> draw(AccountId account, int size) {
        return registry.draw(account, batch(size), SOMEBODY).stream().map(CodeView::isrc).map(Isrc::value).toList();
    }

    /** Runs all of these at once, each on a thread of its own, and answers in the same order what each returned or threw. */
    <T> List<Object> atOnce(List<Callable<T>> callers) {
        ExecutorService executor = Executors.newFixedThreadPool(callers.size(), threads);
        CyclicBarrier start = new CyclicBarrier(callers.size());
        try {
            List<Future<Object>> futures = callers.stream().map(caller -> executor.submit(() -> outcome(start, caller))).toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> future : futures) {
                outcomes.add(future.get(2, MINUTES));
            }
            return outcomes;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            executor.shutdownNow();
        }
    }

    <T> List<Object> atOnce(int callers, Callable<T> caller) {
        return atOnce(IntStream.range(0, callers).mapToObj(i -> caller).toList());
    }

    /** Runs it on another thread; the future answers what it returned or threw. */
    Future<Object> inBackground(Callable<?> caller) {
        FutureTask<Object> task = new FutureTask<>(() -> outcome(new CyclicBarrier(1), caller));
        threads.newThread(task).start();
        return task;
    }

    /** Returns when a transaction waits for a lock of another one. */
    void awaitSomebodyWaiting() {
        Instant deadline = Clock.systemUTC().instant().plusSeconds(30);
        while (number("select count(*) from pg_locks where not granted") == 0) {
            assertThat(Clock.systemUTC().instant()).isBefore(deadline);
        }
    }

    private static Object outcome(CyclicBarrier start, Callable<?> caller) throws Exception {
        start.await(1, MINUTES);
        try {
            return caller.call();
        } catch (RuntimeException | SQLException e) {
            return e;
        }
    }

    static RegistryException refusal(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call);
    }

    /** Executes it outside of any transaction of the caller. */
    int sql(String statement) {
        return onAnotherThread(() -> {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
                return sql.executeUpdate(statement);
            }
        }).intValue();
    }

    /** The number that the query answers, seen from outside of any transaction of the caller. */
    long number(String query) {
        return onAnotherThread(() -> {
            try (Connection connection = database.getConnection(); Statement sql = connection.createStatement();
                    ResultSet result = sql.executeQuery(query)) {
                result.next();
                return result.getLong(1);
            }
        }).longValue();
    }

    private Number onAnotherThread(Callable<Number> query) {
        try {
            Object outcome = inBackground(query).get(1, MINUTES);
            if (outcome instanceof Exception failure) {
                throw new IllegalStateException(failure.getMessage(), failure);
            }
            return (Number) outcome;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
