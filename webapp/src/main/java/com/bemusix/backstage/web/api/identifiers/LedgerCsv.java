package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ledger as CSV (RFC 4180), written page by page, so that it may be of any length.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: titles come from people, and the file is opened by others.
 */
record LedgerCsv(IsrcRegistry registry, AccountId account, LedgerQuery query) implements StreamingOutput {

    private static final String HEAD = line("isrc", "isrcDisplay", "recordingId", "mainArtist", "title", "version", "durationMs", "recordingType",
        "yearOfFirstPublication", "origin", "status", "ownRoot", "recordedAt", "recordedBy");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    @Override
    public void write(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(HEAD);
        String token = null;
        do {
            Page<LedgerRow> page = registry.ledger(account, query, new PageRequest(PageRequest.MAX_LIMIT, token));
            for (LedgerRow row : page.items()) {
                text.write(line(row));
            }
            token = page.nextPageToken();
        } while (token != null);
        text.flush();
    }

    private static String line(LedgerRow row) {
        ReferenceFields recording = row.reference();
        return line(row.isrc(), row.isrc().display(), row.recording(), recording.mainArtist(), recording.title(), recording.version(),
            recording.durationMs(), recording.type(), recording.yearOfFirstPublication(), row.origin(), row.status(), row.ownRoot(), row.at(),
            row.by());
    }

    static String line(Object... cells) {
        return Stream.of(cells).map(LedgerCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = Objects.toString(value, "");
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String harmless = formula ? "'" + text : text;
        return harmless.matches("[^\",\r\n]*") ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
