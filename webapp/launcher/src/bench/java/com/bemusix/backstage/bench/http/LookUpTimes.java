package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Releases and codes of a label found by ISRC, by UPC and by a word of a title, among many recordings and among few. */
final class LookUpTimes {

    private static final int FEW = 100_000;
    private static final int TRACKS = 10;
    private static final int ASKED = 500;
    private static final int TIMES = 3;
    private static final int RATE = 40;
    private static final Duration LONG = Duration.ofSeconds(6);

    /** What is looked for, and the query that takes some by chance. */
    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("Releases by ISRC", "/releases?q=|isrc|identifiers.isrc_assignment");
        WAYS.put("Releases by UPC", "/releases?q=|upc|identifiers.upc_assignment");
        WAYS.put("Releases by title", "/releases?q=|split_part(title_key, ' ', 3)|catalog.release");
        WAYS.put("Codes by ISRC", "/isrc-ledger?q=|isrc|identifiers.isrc_assignment");
        WAYS.put("Codes by UPC", "/upc-ledger?q=|upc|identifiers.upc_assignment");
        WAYS.put("Codes by title", "/isrc-ledger?q=|split_part(title, ' ', 3)|identifiers.isrc_assignment");
    }

    private LookUpTimes() {
    }

    static List<Figure> measure(Path folder, long recordings) throws IOException, InterruptedException, SQLException {
        try (Product many = Product.start(folder.resolve("many"), recordings, TRACKS);
                Product few = Product.start(folder.resolve("few"), FEW, TRACKS)) {
            String size = String.format(Locale.ROOT, " of %,d recordings", recordings);
            List<Figure> figures = new ArrayList<>();
            for (Map.Entry<String, String> way : WAYS.entrySet()) {
                figures.addAll(compare(way.getKey() + size, many, calls(many, way.getValue()), few, calls(few, way.getValue())));
            }
            return figures;
        }
    }

    private static List<Call> calls(Product product, String way) throws SQLException {
        String[] parts = way.split("\\|");
        return product.values("select " + parts[1] + " from " + parts[2] + " order by md5(id::text) limit " + ASKED).stream()
            .map(text -> product.call(parts[0] + text)).toList();
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
            Answers.figure(name + ", half of the calls", 50, own, "100,000", others, Aim.NONE),
            Answers.figure(name + ", 99 of 100 calls", 99, own, "100,000", others, Aim.atMost(1.5)));
    }
}
