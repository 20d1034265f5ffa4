package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.control.ProofFiles;

/** A document that proves a root or a stock of UPCs, without its content. */
public record EvidenceView(UUID id, String fileName, String mediaType, String sha256, Instant at, String by) {

    static EvidenceView of(ProofFiles.About about) {
        return new EvidenceView(about.id(), about.fileName(), about.mediaType(), about.sha256(), about.at(), about.by());
    }
}
