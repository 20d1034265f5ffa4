package com.bemusix.backstage.bench;

import com.bemusix.backstage.identifiers.AccountId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Durable draws by eight clients of eight accounts at once, through the boundary and with the same statements by hand. */
@Threads(Stock.CLIENTS)
public class DrawBenchmark {

    private static final AtomicInteger NEXT = new AtomicInteger();

    /** One of the clients, with a connection of its own for the draws by hand. */
    @State(Scope.Thread)
    public static class Client {
        AccountId account;
        Connection connection;
        DrawByHand byHand;

        @Setup(Level.Trial)
        public void connect(Stock stock) throws SQLException {
            account = stock.accounts.get(NEXT.getAndIncrement() % Stock.CLIENTS);
            connection = stock.connect();
            connection.setAutoCommit(false);
            byHand = new DrawByHand(connection, account.value());
        }

        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    @Benchmark
    public Object draw(Stock stock, Client client) {
        return stock.registry.draw(client.account, Stock.batch(1), Stock.SOMEBODY);
    }

    @Benchmark
    public Object drawByHand(Stock stock, Client client) throws SQLException {
        return client.byHand.draw();
    }
}
