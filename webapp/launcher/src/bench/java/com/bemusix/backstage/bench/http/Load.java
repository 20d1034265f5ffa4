package com.bemusix.backstage.bench.http;

import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.SessionLimitPolicy;
import io.hyperfoil.api.session.Session;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.HdrHistogram.Histogram;

/**
 * Calls sent at a fixed rate, whatever the answers do. The time of an answer counts from when its call was due: it holds whatever the
 * call waited for a connection, and whatever the sender itself was late. The first call may be the late one: the calls are due at the rate
 * from the moment on before which none was sent too early.
 */
final class Load {

    private static final int CONNECTIONS = 100;
    private static final int WAITING_AT_MOST = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final double SECOND = 1e9;

    /** A call under way, counted from 0. */
    private record Sent(Call call, long number) {
    }

    /** @param at in nanoseconds of the clock of this process */
    private record Answered(long number, long at) {
    }

    private final List<Call> calls;
    private final double rate;
    private final Duration duration;
    private final Random random = new Random(1986);
    private final Map<Session, Sent> underWay = new IdentityHashMap<>();
    private final List<Answered> answers = new ArrayList<>();
    private final StatisticsSnapshot counted = new StatisticsSnapshot();
    private long began = Long.MAX_VALUE;
    private long sent;

    private Load(List<Call> calls, double rate, Duration duration) {
        this.calls = calls;
        this.rate = rate;
        this.duration = duration;
    }

    /** Sends one of the calls at a time, chosen by chance but in each run the same. */
    static Answers send(URI server, List<Call> calls, double rate, Duration duration) {
        return new Load(calls, rate, duration).run(server);
    }

    private Answers run(URI server) {
        BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("load").threads(1);
        benchmark.addPlugin(HttpPluginBuilder::new).http().host(server.getHost()).port(server.getPort()).allowHttp2(false)
            .sharedConnections(CONNECTIONS).requestTimeout(PATIENCE.toMillis()).endHttp();
        benchmark.addPhase("load").constantRate(0).usersPerSec(rate).variance(false).maxSessions(WAITING_AT_MOST)
            .sessionLimitPolicy(SessionLimitPolicy.CONTINUE)
            .duration(duration.toMillis()).maxDuration(duration.plus(PATIENCE).toMillis())
            .scenario().initialSequence("call").step(this::begin)
            .step(HttpStepCatalog.SC).httpRequest(HttpMethod.GET)
            .path(session -> underWay.get(session).call().path())
            .headerAppender((session, request) ->
                request.putHeader(underWay.get(session).call().header(), underWay.get(session).call().value()))
            .handler().onCompletion(this::end).endHandler();
        new LocalSimulationRunner(benchmark.build(), (phase, step, metric, snapshot, done) -> counted.add(snapshot), null, null).run();
        HttpStats answered = HttpStats.get(counted);
        return new Answers(rate, Math.round(rate * duration.toSeconds()), answered.status_2xx, times());
    }

    private Histogram times() {
        Histogram times = new Histogram(3);
        answers.forEach(answer -> times.recordValue(answer.at() - began - due(answer.number())));
        return times;
    }

    private long due(long number) {
        return Math.round(number * SECOND / rate);
    }

    private boolean begin(Session session) {
        began = Math.min(began, System.nanoTime() - due(sent));
        underWay.put(session, new Sent(calls.get(random.nextInt(calls.size())), sent++));
        return true;
    }

    private void end(Session session) {
        answers.add(new Answered(underWay.remove(session).number(), System.nanoTime()));
    }
}
