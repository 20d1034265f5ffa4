package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.control.ReleaseSearch;
import com.bemusix.backstage.catalog.control.Releases;
import com.bemusix.backstage.catalog.control.Tracks;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.SearchKey;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.UpcRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which recordings of an account are on which of its releases. */
@ApplicationScoped
@Transactional
public class RecordingPlaces {

    private static final int SHORTEST_TITLE = 3;

    @Inject
    Releases releases;

    @Inject
    ReleaseSearch search;

    @Inject
    Tracks tracks;

    @Inject
    IsrcRegistry isrcs;

    @Inject
    UpcRegistry upcs;

    @Inject
    Views views;

    /** The account's own recording that has the code; empty for a code of another account. */
    public Optional<RecordingView> recordingWith(AccountId account, Isrc isrc) {
        return isrcs.find(account, isrc).map(code -> views.of(tracks.recording(account, code.recording()), code,
                releases.with(account, code.recording())));
    }

    /** The account's releases that the recording is on, the oldest first; none for another account's recording. */
    public List<ReleaseSummary> releasesWith(AccountId account, RecordingId recording) {
        return views.summaries(account, releases.with(account, recording));
    }

    /**
     * The recordings on the account's releases that a person may mean by that. None for an ISRC, which names one recording and not those
     * beside it, and none for words so short that too many titles have them in it.
     *
     * @param words part of a release's title from three letters on, its whole catalogue number or UPC; null for none
     */
    public Set<RecordingId> recordingsOn(AccountId account, String words) {
        if (SearchKey.of(words).strip().length() < SHORTEST_TITLE || ReleaseLists.read(words, Isrc::parse).isPresent()) {
            return Set.of();
        }
        Set<ReleaseId> coded = ReleaseLists.read(words, Gtin::parse).flatMap(upc -> upcs.find(account, upc)).map(Set::of).orElse(Set.of());
        return search.recordingsOn(account, words, coded);
    }
}
