package com.bemusix.backstage.web.export;

import static com.bemusix.backstage.web.export.Rows.text;

import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.catalog.boundary.SocietyRegistration;
import com.bemusix.backstage.catalog.boundary.SocietyRow;
import com.bemusix.backstage.catalog.boundary.SocietyRow.FirstRelease;
import com.bemusix.backstage.identifiers.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recordings of a label as societies of neighbouring rights ask for them. */
@ApplicationScoped
public class SocietyTable {

    private static final List<String> RECORDING = List.of("isrc", "isrcDisplay", "recordingId", "codeStatus", "mainArtist", "title",
        "version", "durationMs", "recordingType", "yearOfFirstPublication");
    private static final List<String> FIRST_RELEASE = List.of("pLineYear", "pLineOwner", "label", "releaseId", "releaseTitle", "upc",
        "releaseDate");
    private static final List<String> PEOPLE = List.of("contributors", "registeredWith");

    @Inject
    SocietyList list;

    /**
     * One row for each recording with a code in force, the newest first.
     *
     * @param label   whose they are, for people
     * @param notWith leaves out what is registered with that society; null for the whole list
     */
    public Table of(AccountId account, String label, NamedSociety notWith) {
        List<String> columns = Stream.of(RECORDING, FIRST_RELEASE, PEOPLE).flatMap(List::stream).toList();
        return new Table("society-registrations", Rows.title("societies.title", label), columns,
            sink -> Rows.pages(page -> list.page(account, notWith, page), row -> sink.row(cells(row))));
    }

    private static List<Object> cells(SocietyRow row) {
        List<Object> cells = new ArrayList<>(Rows.cells(row.isrc().value(), row.isrc().display(), text(row.recording()),
            text(row.status()), row.mainArtist(), row.title(), row.version(), row.durationMs(), text(row.type()),
            row.yearOfFirstPublication()));
        cells.addAll(first(row.first()));
        cells.add(joined(row.contributors().stream().map(SocietyTable::person)));
        cells.add(joined(row.registrations().stream().map(SocietyTable::registration)));
        return cells;
    }

    private static List<Object> first(FirstRelease release) {
        if (release == null) {
            return Collections.nCopies(FIRST_RELEASE.size(), null);
        }
        CopyrightLine pLine = release.pLine() == null ? new CopyrightLine(null, null) : release.pLine();
        return Rows.cells(pLine.year(), pLine.owner(), release.label(), text(release.id()), release.title(), release.upc(),
            text(release.releaseDate()));
    }

    private static String person(Contributor contributor) {
        return contributor.name() + " (" + contributor.role() + ')';
    }

    private static String registration(SocietyRegistration registration) {
        return registration.society().text() + ' ' + registration.on();
    }

    private static String joined(Stream<String> parts) {
        String all = parts.collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }
}
