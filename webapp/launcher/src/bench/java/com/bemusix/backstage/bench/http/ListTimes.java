package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The list of ten thousand releases, by call and as a page, beside that of fifty. */
final class ListTimes {

    private static final int TRACKS = 10;
    private static final int MANY = 10_000;
    private static final int FEW = 50;
    private static final int TIMES = 3;
    private static final int RATE = 20;
    private static final Duration LONG = Duration.ofSeconds(8);

    private ListTimes() {
    }

    static List<Figure> measure(Path folder) throws IOException, InterruptedException, SQLException {
        try (Product many = Product.start(folder.resolve("many"), MANY * TRACKS, TRACKS);
                Product few = Product.start(folder.resolve("few"), FEW * TRACKS, TRACKS)) {
            List<Figure> figures = new ArrayList<>(compare("List by call", many, call(many), few, call(few)));
            figures.addAll(compare("List as a page", many, page(many), few, page(few)));
            return figures;
        }
    }

    private static List<Call> call(Product product) {
        return List.of(product.call("/releases"));
    }

    private static List<Call> page(Product product) {
        return List.of(Call.withSession("/label/releases", product.visitor().session()));
    }

    private static List<Figure> compare(String name, Product many, List<Call> ofMany, Product few, List<Call> ofFew) {
        many.warm(ofMany);
        few.warm(ofFew);
        List<Answers> own = new ArrayList<>();
        List<Answers> others = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            own.add(Load.send(many.base(), ofMany, RATE, LONG).requireComplete());
            others.add(Load.send(few.base(), ofFew, RATE, LONG).requireComplete());
        }
        return List.of(
            Answers.figure(name + " of 10,000 releases, half of the calls", 50, own, "50 releases", others, Aim.NONE),
            Answers.figure(name + " of 10,000 releases, 99 of 100 calls", 99, own, "50 releases", others, Aim.NONE));
    }
}
