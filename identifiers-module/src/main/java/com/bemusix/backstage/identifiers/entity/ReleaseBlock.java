package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.ReleaseId;

/** The hundred numbers that a release has in a year of a root whose numbers tell release and track. Of these 00 is no track's. */
@Entity
@Table(schema = "identifiers", name = "isrc_release_block")
public class ReleaseBlock {

    /** How many tracks a release can have. */
    public static final int TRACKS = 99;

    private static final int SIZE = 100;

    @Id
    private UUID id;
    private UUID rootId;
    private int year;
    private int block;
    private UUID releaseId;
    private boolean markedSingly;

    protected ReleaseBlock() {
    }

    public ReleaseBlock(UUID id, IsrcRoot root, int year, int block, ReleaseId release) {
        this.id = id;
        this.rootId = root.id();
        this.year = year;
        this.block = block;
        this.releaseId = release.value();
        this.markedSingly = true;
    }

    /** The designation of a track of the release with that number; track 0 begins the hundred. */
    public static int designation(int block, int track) {
        return block * SIZE + track;
    }

    /** The number of the release that has the designation. */
    public static int of(int designation) {
        return designation / SIZE;
    }

    public UUID id() {
        return id;
    }

    public int year() {
        return year;
    }

    public ReleaseId release() {
        return new ReleaseId(releaseId);
    }

    /** Whether each number that is drawn leaves a mark of its own, or, in a hundred of before, all below the greatest count as drawn. */
    public boolean markedSingly() {
        return markedSingly;
    }

    public int designation(int track) {
        return designation(block, track);
    }
}
