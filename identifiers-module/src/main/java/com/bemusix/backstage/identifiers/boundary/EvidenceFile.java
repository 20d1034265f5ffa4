package com.bemusix.backstage.identifiers.boundary;

/** A document about a root as it was handed in; the type is what its first bytes say. */
public record EvidenceFile(String fileName, String mediaType, byte[] content) {
}
