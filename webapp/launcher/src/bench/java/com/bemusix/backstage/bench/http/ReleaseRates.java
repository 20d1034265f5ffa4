package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A release of twelve tracks by call, beside a resource that answers a constant on the same server. */
final class ReleaseRates {

    private static final int TRACKS = 12;
    private static final int RELEASES = 100;
    private static final int TIMES = 3;
    private static final int RATE = 40;
    private static final Duration LONG = Duration.ofSeconds(8);
    /** On two cores a server compiles for minutes before it is as fast as it will be. */
    private static final Duration WARM = Duration.ofMinutes(4);
    private static final String YARDSTICK = "constant by a resource";

    private ReleaseRates() {
    }

    static List<Figure> measure(Path folder) throws IOException, InterruptedException, SQLException {
        try (Product product = Product.start(folder, RELEASES * TRACKS, TRACKS, Wars.hello(folder))) {
            List<Call> releases = product.values("select id from catalog.release where catalog_number like 'CAT-%'").stream()
                .map(id -> product.call("/releases/" + id)).toList();
            List<Call> hello = List.of(Call.byAnybody(Wars.HELLO));
            product.warm(hello, WARM);
            product.warm(releases, WARM);
            List<Answers> own = new ArrayList<>();
            List<Answers> others = new ArrayList<>();
            List<Double> ownRates = new ArrayList<>();
            List<Double> otherRates = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                own.add(Load.send(product.base(), releases, RATE, LONG).requireComplete());
                others.add(Load.send(product.base(), hello, RATE, LONG).requireComplete());
                ownRates.add(HighestRate.of(product.base(), releases, i == 0 ? RATE : ownRates.get(0) / 2));
                otherRates.add(HighestRate.of(product.base(), hello, i == 0 ? RATE : otherRates.get(0) / 2));
            }
            return List.of(
                new Figure("Release of 12 tracks, highest rate", "/s", ownRates, YARDSTICK, otherRates, Aim.atLeast(0.5)),
                Answers.figure("Release of 12 tracks, half of the calls", 50, own, YARDSTICK, others, Aim.NONE),
                Answers.figure("Release of 12 tracks, 99 of 100 calls", 99, own, YARDSTICK, others, Aim.NONE));
        }
    }
}
