package com.bemusix.backstage.web.export;

import static com.bemusix.backstage.web.export.Rows.pages;
import static com.bemusix.backstage.web.export.Rows.text;
import static com.bemusix.backstage.web.export.Rows.title;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UpcLedger;
import com.bemusix.backstage.identifiers.boundary.UpcQuery;
import com.bemusix.backstage.identifiers.boundary.UpcRow;
import com.bemusix.backstage.identifiers.boundary.UsedCode;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a label can take away of its ledger: its codes, what it has promised or marked, and every entry with what proves it. */
@ApplicationScoped
public class LedgerTables {

    private static final List<String> CODES = List.of("isrc", "isrcDisplay", "recordingId", "mainArtist", "title", "version",
        "durationMs", "recordingType", "yearOfFirstPublication", "origin", "status", "ownRoot", "recordedAt", "recordedBy");

    /** In the order in which they are hashed, between the hash before and the own one. */
    private static final List<String> ENTRIES = List.of("previousHash", "position", "accountId", "at", "scheme", "code", "subjectId",
        "event", "detail", "byId", "by", "hash");

    private static final List<String> UPCS = List.of("upc", "gtin", "releaseId", "origin", "status", "recordedAt", "recordedBy");

    private static final List<String> RESERVATIONS = List.of("reservationId", "rootId", "year", "first", "last", "reason", "holder",
        "expiresOn", "status", "reservedAt", "reservedBy");

    private static final List<String> USED_OUTSIDE = List.of("isrc", "isrcDisplay", "rootId", "importId", "importedAt", "importedBy");

    @Inject
    IsrcLedger codes;

    @Inject
    LedgerLines lines;

    @Inject
    UpcLedger upcs;

    @Inject
    IsrcRoots roots;

    @Inject
    OwnNumbers numbers;

    @Inject
    UsedCodes used;

    /**
     * One row for each bond of a code with a recording, which is described as it was when the code was assigned or entered, the newest
     * first.
     *
     * @param label whose they are, for people
     */
    public Table codes(AccountId account, String label, LedgerQuery query) {
        return new Table("isrc-ledger", title("codes.title", label), CODES,
            sink -> pages(page -> codes.list(account, query, page), row -> sink.row(cells(row))));
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

    /**
     * One row for each bond of a UPC or EAN with a release, the newest first.
     *
     * @param label whose they are, for people
     */
    public Table upcs(AccountId account, String label, UpcQuery query) {
        return new Table("upc-ledger", title("upcs.title", label), UPCS,
            sink -> pages(page -> upcs.list(account, query, page), row -> sink.row(cells(row))));
    }

    /**
     * One row for each promise of numbers, the newest first.
     *
     * @param label whose they are, for people
     */
    public Table reservations(AccountId account, String label) {
        return new Table("isrc-reservations", title("reservations.title", label), RESERVATIONS, sink -> {
            for (ReservationView promise : numbers.reservations(account)) {
                sink.row(cells(promise));
            }
        });
    }

    /**
     * One row for each code that the label has marked as used before or beside Backstage, root by root.
     *
     * @param label whose they are, for people
     */
    public Table usedOutside(AccountId account, String label) {
        return new Table("isrc-used-outside", title("usedOutside.title", label), USED_OUTSIDE, sink -> {
            for (RootView root : roots.of(account)) {
                pages(page -> used.of(account, root.id(), page), code -> sink.row(cells(code)));
            }
        });
    }

    private static List<Object> cells(LedgerRow row) {
        ReferenceFields recording = row.reference();
        return Rows.cells(row.isrc().value(), row.isrc().display(), text(row.recording()), recording.mainArtist(), recording.title(),
            recording.version(), recording.durationMs(), text(recording.type()), recording.yearOfFirstPublication(), text(row.origin()),
            text(row.status()), row.ownRoot(), text(row.at()), row.by());
    }

    private static List<Object> cells(LedgerLine line) {
        return Rows.cells(line.previousHash(), line.place(), text(line.account()), line.moment(), text(line.scheme()), line.code(),
            text(line.subject()), line.event(), line.detail(), text(line.byId()), line.by(), line.hash());
    }

    private static List<Object> cells(UpcRow row) {
        return Rows.cells(row.upc(), row.gtin().key(), text(row.release()), text(row.origin()), text(row.status()), text(row.at()),
            row.by());
    }

    private static List<Object> cells(ReservationView promise) {
        return Rows.cells(text(promise.id()), text(promise.rootId()), promise.year(), promise.first().value(), promise.last().value(),
            promise.reason(), promise.holder(), text(promise.expiresOn()), text(promise.status()), text(promise.reservedAt()),
            promise.reservedBy());
    }

    private static List<Object> cells(UsedCode code) {
        return Rows.cells(code.isrc().value(), code.isrc().display(), text(code.rootId()), text(code.importId()), text(code.at()),
            code.by());
    }
}
