package com.bemusix.backstage.identifiers;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of document that are taken as evidence, told by their first bytes and never by a name or what a client says. */
public enum DocumentType {
    /** ISO 32000-1, 7.5.2: the header. */
    PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
    /** ISO/IEC 15948, 5.2: the signature. */
    PNG("image/png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a),
    /** ISO/IEC 10918-1, B.1.1.3: start of image and the first byte of the next marker. */
    JPEG("image/jpeg", 0xff, 0xd8, 0xff);

    /** The greatest size of a document in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final String mediaType;
    private final int[] signature;

    DocumentType(String mediaType, int... signature) {
        this.mediaType = mediaType;
        this.signature = signature;
    }

    /** The type of the document with these first bytes. */
    public static Optional<DocumentType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    public String mediaType() {
        return mediaType;
    }
}
