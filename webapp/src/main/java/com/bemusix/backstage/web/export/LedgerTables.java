package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;

/** What a label can take away of its ledger: its codes, and every entry with what proves it. */
@ApplicationScoped
public class LedgerTables {

    private static final List<String> CODES = List.of("isrc", "isrcDisplay", "recordingId", "mainArtist", "title", "version",
        "durationMs", "recordingType", "yearOfFirstPublication", "origin", "status", "ownRoot", "recordedAt", "recordedBy");

    /** In the order in which they are hashed, between the hash before and the own one. */
    private static final List<String> ENTRIES = List.of("previousHash", "position", "accountId", "at", "scheme", "code", "subjectId",
        "event", "detail", "byId", "by", "hash");

    @Inject
    IsrcRegistry registry;

    @Inject
    LedgerLines lines;

    /**
     * One row for each code with the recording as it was described when the code was assigned or entered, the newest first.
     *
     * @param label whose they are, for people
     */
    public Table codes(AccountId account, String label, LedgerQuery query) {
        return new Table("isrc-ledger", title("codes.title", label), CODES,
            sink -> pages(page -> registry.ledger(account, query, page), row -> sink.row(cells(row))));
    }

    /**
     * One row for each entry, in the order of the chain.
     *
     * @param label whose they are, for people
     */
    public Table entries(AccountId account, String label, LedgerLineQuery query) {
        return new Table("ledger-entries", title("entries.title", label), ENTRIES,
            sink -> pages(page -> lines.of(account, query, page), line -> sink.row(cells(line))));
    }

    private interface Step<T> {
        void take(T item) throws IOException;
    }

    private static <T> void pages(Function<PageRequest, Page<T>> source, Step<T> step) throws IOException {
        String token = null;
        do {
            Page<T> page = source.apply(new PageRequest(PageRequest.MAX_LIMIT, token));
            for (T item : page.items()) {
                step.take(item);
            }
            token = page.nextPageToken();
        } while (token != null);
    }

    private static List<Object> cells(LedgerRow row) {
        ReferenceFields recording = row.reference();
        return cells(row.isrc().value(), row.isrc().display(), text(row.recording()), recording.mainArtist(), recording.title(),
            recording.version(), recording.durationMs(), text(recording.type()), recording.yearOfFirstPublication(), text(row.origin()),
            text(row.status()), row.ownRoot(), text(row.at()), row.by());
    }

    private static List<Object> cells(LedgerLine line) {
        return cells(line.previousHash(), line.place(), text(line.account()), line.moment(), text(line.scheme()), line.code(),
            text(line.subject()), line.event(), line.detail(), text(line.byId()), line.by(), line.hash());
    }

    private static List<Object> cells(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static String title(String key, String label) {
        return MessageFormat.format(ResourceBundle.getBundle("com.bemusix.backstage.web.export.words").getString(key), label);
    }
}
