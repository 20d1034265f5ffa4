package com.bemusix.backstage.web.runtime;

import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** The figures of this node for a monitoring system, in the text format of Prometheus. Nothing in them tells of a person or a label. */
@ApplicationScoped
public class Metrics {

    /** The media type of {@link #write}. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final double NANOSECONDS = 1e9;

    private PrometheusRegistry registry;
    private Histogram requests;
    private Gauge waiting;

    @PostConstruct
    void begin() {
        registry = new PrometheusRegistry();
        JvmMetrics.builder().register(registry);
        requests = Histogram.builder().name("backstage_http_request_seconds").help("Requests that were answered, with their duration")
            .labelNames("method", "route", "status").classicOnly().register(registry);
        waiting = Gauge.builder().name("backstage_waiting").help("Things that wait for somebody or something").labelNames("what")
            .register(registry);
    }

    /** @param route the address with its variable parts left out */
    void answered(String method, String route, int status, Duration after) {
        requests.labelValues(method, route, Integer.toString(status)).observe(after.toNanos() / NANOSECONDS);
    }

    /** @param what such as {@code notices_failing} */
    public void waits(String what, long howMany) {
        waiting.labelValues(what).set(howMany);
    }

    public void write(OutputStream to) throws IOException {
        PrometheusTextFormatWriter.create().write(to, registry.scrape());
    }
}
