package com.bemusix.backstage.bench.http;

import com.bemusix.backstage.bench.http.Figure.Aim;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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
            ByTurns turns = new ByTurns(many, few, "100,000");
            List<Figure> figures = new ArrayList<>();
            for (Map.Entry<String, String> way : WAYS.entrySet()) {
                figures.addAll(turns.compare(way.getKey() + size, calls(many, way.getValue()), calls(few, way.getValue()), Aim.atMost(1.5)));
            }
            return figures;
        }
    }

    private static List<Call> calls(Product product, String way) throws SQLException {
        String[] parts = way.split("\\|");
        return product.values("select " + parts[1] + " from " + parts[2] + " order by md5(id::text) limit " + ASKED).stream()
            .map(text -> product.call(parts[0] + text)).toList();
    }
}
