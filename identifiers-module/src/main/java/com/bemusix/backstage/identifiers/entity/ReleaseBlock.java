package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.ReleaseId;

/** The hundred numbers that a release has in a year of a root whose numbers tell release and track. */
@Entity
@Table(schema = "identifiers", name = "isrc_release_block")
public class ReleaseBlock {

    /** How many numbers begin with the same three digits. */
    public static final int SIZE = 100;
    /** The greatest number of a release. */
    public static final int LAST = 999;

    @Id
    private UUID id;
    private UUID rootId;
    private int year;
    private int block;
    private UUID releaseId;

    protected ReleaseBlock() {
    }

    public ReleaseBlock(UUID id, IsrcRoot root, int year, int block, ReleaseId release) {
        this.id = id;
        this.rootId = root.id();
        this.year = year;
        this.block = block;
        this.releaseId = release.value();
    }

    public UUID id() {
        return id;
    }

    /** The designation of a track with that number, of which 99 is the last. */
    public int designation(int track) {
        return block * SIZE + track;
    }
}
