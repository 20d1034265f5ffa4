package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.control.RecordingSearch;
import com.bemusix.backstage.catalog.entity.Recording;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recordings of an account that are described like others. */
@ApplicationScoped
@Transactional
public class AlikeRecordings {

    @Inject
    RecordingSearch search;

    /**
     * What the catalogue has like each of these recordings, in their order, described as it is now but for the year of first publication,
     * which is known of releases alone.
     *
     * @see ReferenceFields#resembles
     */
    public List<Map<RecordingId, ReferenceFields>> like(AccountId account, List<ReferenceFields> described) {
        Map<RecordingId, ReferenceFields> known = new LinkedHashMap<>();
        search.like(account, described).forEach(recording -> known.put(recording.id(), reference(recording)));
        return described.stream().map(each -> resembling(each, known)).toList();
    }

    private static Map<RecordingId, ReferenceFields> resembling(ReferenceFields described, Map<RecordingId, ReferenceFields> known) {
        Map<RecordingId, ReferenceFields> alike = new LinkedHashMap<>(known);
        alike.values().removeIf(each -> !described.resembles(each));
        return alike;
    }

    private static ReferenceFields reference(Recording recording) {
        return new ReferenceFields(ArtistCredit.mainArtists(recording.artists()), recording.title(), recording.titleVersion(),
                recording.durationMs(), recording.type(), null);
    }
}
