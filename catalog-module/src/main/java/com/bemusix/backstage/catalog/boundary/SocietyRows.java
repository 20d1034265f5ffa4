package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.SocietyRow.FirstRelease;
import com.bemusix.backstage.catalog.control.RecordingList;
import com.bemusix.backstage.catalog.control.RecordingList.Described;
import com.bemusix.backstage.catalog.control.RecordingList.Placement;
import com.bemusix.backstage.catalog.control.SocietyEntries;
import com.bemusix.backstage.catalog.control.SocietyEntries.Standing;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeInForce;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what a society asks of recordings, in a fixed number of queries. */
@Dependent
class SocietyRows {

    /** What was rejected does not come out, and counts only where there is nothing else; what has no date yet comes last. */
    private static final Comparator<Placement> FIRST_OUT = Comparator
            .comparing((Placement placement) -> placement.state() == ReleaseState.REJECTED)
            .thenComparing(SocietyRows::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Placement::createdAt).thenComparing(Placement::releaseId);

    private final RecordingList recordings;
    private final SocietyEntries entries;
    private final UpcRegistry upcs;

    @Inject
    SocietyRows(RecordingList recordings, SocietyEntries entries, UpcRegistry upcs) {
        this.recordings = recordings;
        this.entries = entries;
        this.upcs = upcs;
    }

    /** In the order given. */
    List<SocietyRow> of(AccountId account, List<CodeInForce> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<RecordingId> ids = codes.stream().map(CodeInForce::recording).toList();
        Map<RecordingId, Described> described = recordings.described(account, ids);
        Map<RecordingId, List<ArtistCredit>> artists = recordings.artists(account, ids);
        Map<RecordingId, List<Contributor>> contributors = recordings.contributors(account, ids);
        Map<RecordingId, Placement> first = first(account, ids);
        Map<ReleaseId, String> numbers = upcs.numbersOf(account, first.values().stream().map(Placement::release).distinct().toList());
        Map<RecordingId, List<Standing>> standing = entries.standing(account, ids);
        return codes.stream().map(code -> {
            RecordingId id = code.recording();
            Described said = described.get(id);
            Placement release = first.get(id);
            return new SocietyRow(id, code.isrc(), code.status(), ArtistCredit.mainArtists(artists.getOrDefault(id, List.of())),
                    said.title(), said.version(), said.durationMs(), said.type(), year(release, code), view(release, numbers),
                    contributors.getOrDefault(id, List.of()), registrations(standing.getOrDefault(id, List.of()), code));
        }).toList();
    }

    private Map<RecordingId, Placement> first(AccountId account, List<RecordingId> ids) {
        Map<RecordingId, Placement> first = new HashMap<>();
        recordings.placements(account, ids)
                .forEach((recording, places) -> first.put(recording, places.stream().min(FIRST_OUT).orElseThrow()));
        return first;
    }

    private static FirstRelease view(Placement release, Map<ReleaseId, String> numbers) {
        return release == null ? null : new FirstRelease(release.release(), release.title(), numbers.get(release.release()),
                release.releaseDate(), release.label(), release.pLine());
    }

    private static Integer year(Placement release, CodeInForce code) {
        LocalDate published = release == null ? null : published(release);
        return published == null ? code.yearOfFirstPublication() : Integer.valueOf(published.getYear());
    }

    private static LocalDate published(Placement release) {
        return ReleaseDetails.published(release.originalReleaseDate(), release.releaseDate());
    }

    /** Those that stand under the code. */
    static List<SocietyRegistration> registrations(List<Standing> standing, CodeInForce code) {
        return standing.stream().map(SocietyRegistration::of).filter(registration -> registration.isrc().equals(code.isrc())).toList();
    }
}
