package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** Two products, one with much and one with little in it, that are asked by turns. */
record ByTurns(Product much, Product little, String words) {

    private static final Logger LOG = Logger.getLogger(ByTurns.class.getName());
    private static final int TIMES = 3;
    private static final int RATE = 10;
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration WARM = Duration.ofSeconds(15);

    /** @param aim for the slowest one of a hundred calls */
    List<Figure> compare(String name, List<Call> ofMuch, List<Call> ofLittle, Aim aim) throws IOException {
        much.warm(ofMuch, WARM);
        little.warm(ofLittle, WARM);
        List<Answers> own = new ArrayList<>();
        List<Answers> others = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            own.add(Load.send(much.base(), ofMuch, RATE, LONG).requireComplete());
            others.add(Load.send(little.base(), ofLittle, RATE, LONG).requireComplete());
        }
        List<Figure> figures = List.of(
            Answers.figure(name + ", half of the calls", 50, own, words, others, Aim.NONE),
            Answers.figure(name + ", 99 of 100 calls", 99, own, words, others, aim));
        // what took long to measure is not lost if a later one fails
        figures.forEach(figure -> LOG.info(figure::row));
        return figures;
    }
}
