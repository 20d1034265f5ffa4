package com.bemusix.backstage.submission.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import com.bemusix.backstage.catalog.ReleaseType;

/** What the review queue shows of a release, as it was when it was last handed in, so that a queue of any length reads one table. */
@Embeddable
public class Summary {

    @Column(nullable = false)
    private String title;

    private String artists;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_type", nullable = false)
    private ReleaseType type;

    @Column(nullable = false)
    private int tracks;

    private LocalDate releaseDate;

    @Column(nullable = false)
    private int blocking;

    @Column(nullable = false)
    private int warnings;

    protected Summary() {
    }

    public Summary(String title, String artists, ReleaseType type, int tracks, LocalDate releaseDate, int blocking, int warnings) {
        this.title = title;
        this.artists = artists;
        this.type = type;
        this.tracks = tracks;
        this.releaseDate = releaseDate;
        this.blocking = blocking;
        this.warnings = warnings;
    }

    public String title() {
        return title;
    }

    public String artists() {
        return artists;
    }

    public ReleaseType type() {
        return type;
    }

    public int tracks() {
        return tracks;
    }

    public LocalDate releaseDate() {
        return releaseDate;
    }

    public int blocking() {
        return blocking;
    }

    public int warnings() {
        return warnings;
    }
}
