package com.bemusix.backstage.submission.control;

import java.io.StringReader;
import java.util.List;

import jakarta.json.JsonReader;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.submission.entity.Summary;

/** What a snapshot holds: the release as it was handed in, and what the rules said about it then. */
public record FrozenRelease(ReleaseView release, List<Finding> findings) {

    public FrozenRelease {
        findings = List.copyOf(findings);
    }

    /** What the review queue shows of it. */
    public Summary summary() {
        ReleaseDetails details = release.details();
        int blocking = (int) findings.stream().filter(Finding::blocks).count();
        return new Summary(details.title(), ArtistCredit.mainArtists(details.artists()), details.type(), release.tracks().size(),
                details.releaseDate(), blocking, findings.size() - blocking);
    }

    /** As JSON, the same text for the same content. */
    public String json() {
        return RecordJson.write(this).toString();
    }

    /** Reads what {@link #json()} wrote, also before parts were added to releases: they are null then. */
    public static FrozenRelease parse(String json) {
        try (JsonReader reader = RecordJson.PROVIDER.createReader(new StringReader(json))) {
            return RecordJson.read(reader.readValue(), FrozenRelease.class);
        }
    }
}
