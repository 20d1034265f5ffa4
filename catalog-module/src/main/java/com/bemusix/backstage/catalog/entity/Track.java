package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The place of a recording on a release. */
@Entity
@Table(name = "track", schema = "catalog")
public class Track {

    @Id
    private UUID id;
    private UUID accountId;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Release release;
    @ManyToOne(fetch = FetchType.LAZY)
    private Recording recording;
    private int volume;
    private int number;
    private Instant changedAt;

    protected Track() {
    }

    public Track(Release release, Recording recording, int volume, int number, Instant now) {
        this.id = UniqueId.next();
        this.accountId = release.account().value();
        this.release = release;
        this.recording = recording;
        this.volume = volume;
        this.number = number;
        this.changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public void moveTo(int volume, int number) {
        this.volume = volume;
        this.number = number;
    }

    /** Places another recording here. */
    public void carry(Recording recording) {
        this.recording = recording;
    }

    /** Notes that the place or the recording in it was changed, here or elsewhere, so that the version grows. */
    public void touch(Instant now) {
        changedAt = After.next(changedAt, now);
    }

    public TrackId id() {
        return new TrackId(id);
    }

    public long version() {
        return version;
    }

    public Release release() {
        return release;
    }

    public Recording recording() {
        return recording;
    }

    public int volume() {
        return volume;
    }

    public int number() {
        return number;
    }
}
