package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.control.RootFiles;

/** A document about a root, without its content. */
public record EvidenceView(UUID id, String fileName, String mediaType, String sha256, Instant at, String by) {

    static EvidenceView of(RootFiles.About about) {
        return new EvidenceView(about.id(), about.fileName(), about.mediaType(), about.sha256(), about.at(), about.by());
    }
}
