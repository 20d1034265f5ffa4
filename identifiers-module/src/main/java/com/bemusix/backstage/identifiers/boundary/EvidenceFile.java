package com.bemusix.backstage.identifiers.boundary;

import com.bemusix.backstage.identifiers.entity.ProofFile;

/** A document that proves something, as it was handed in; the type is what its first bytes say. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {

    static EvidenceFile of(ProofFile file) {
        return new EvidenceFile(file.fileName(), file.mediaType(), file.content());
    }
}
