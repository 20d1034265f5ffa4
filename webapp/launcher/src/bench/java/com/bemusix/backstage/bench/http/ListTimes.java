package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The list of ten thousand releases, by call and as a page, beside that of fifty. */
final class ListTimes {

    private static final int TRACKS = 10;
    private static final int MANY = 10_000;
    private static final int FEW = 50;

    private ListTimes() {
    }

    static List<Figure> measure(Path folder) throws IOException, InterruptedException, SQLException {
        try (Product many = Product.start(folder.resolve("many"), MANY * TRACKS, TRACKS);
                Product few = Product.start(folder.resolve("few"), FEW * TRACKS, TRACKS)) {
            ByTurns turns = new ByTurns(many, few, "50 releases");
            List<Figure> figures = new ArrayList<>(turns.compare("List of 10,000 releases by call", call(many), call(few), Aim.NONE));
            figures.addAll(turns.compare("List of 10,000 releases as a page", page(many), page(few), Aim.NONE));
            return figures;
        }
    }

    private static List<Call> call(Product product) {
        return List.of(product.call("/releases"));
    }

    private static List<Call> page(Product product) {
        return List.of(Call.withCookies("/label/releases", product.visitor().cookies()));
    }
}
