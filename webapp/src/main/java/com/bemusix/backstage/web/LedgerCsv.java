package com.bemusix.backstage.web;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The codes of an account as comma-separated values in UTF-8, written page by page, so that there may be any number of them. */
public record LedgerCsv(IsrcRegistry registry, AccountId account, LedgerQuery query) {

    /** What the file is called when it is saved. */
    public static final String FILE_NAME = "isrc-ledger.csv";

    private static final String HEAD = Csv.line("isrc", "isrcDisplay", "recordingId", "mainArtist", "title", "version", "durationMs",
        "recordingType", "yearOfFirstPublication", "origin", "status", "ownRoot", "recordedAt", "recordedBy");

    /** Writes the head and one line for each code, the newest first. The stream stays open. */
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
        return Csv.line(row.isrc(), row.isrc().display(), row.recording(), recording.mainArtist(), recording.title(), recording.version(),
            recording.durationMs(), recording.type(), recording.yearOfFirstPublication(), row.origin(), row.status(), row.ownRoot(),
            row.at(), row.by());
    }
}
