package com.bemusix.backstage.web.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** An array of objects, one for each row, with the columns as names; null stays null. */
final class JsonList {

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonList() {
    }

    static void write(Table table, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            table.rows().to(cells -> {
                json.writeRaw('\n');
                json.writeStartObject();
                for (int i = 0; i < cells.size(); i++) {
                    json.writeFieldName(table.columns().get(i));
                    json.writePOJO(cells.get(i));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }
}
