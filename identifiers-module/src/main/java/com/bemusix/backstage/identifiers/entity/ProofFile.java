package com.bemusix.backstage.identifiers.entity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import com.bemusix.backstage.identifiers.DocumentType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/** A file that somebody handed in to prove something, with who did it and when. What it is, its first bytes say. Never changed. */
@Embeddable
public class ProofFile {

    private static final int LONGEST_NAME = 250;

    private String fileName;
    private String mediaType;
    private String sha256;
    private byte[] content;
    private Instant at;
    private UUID byId;
    private String byName;

    protected ProofFile() {
    }

    /**
     * @param fileName what the file is called; a path in front falls away
     * @throws RegistryException of kind EVIDENCE_UNSUITABLE if it is empty, too big, or of a type that is not taken
     */
    public ProofFile(String fileName, byte[] content, Stamp stamp) {
        DocumentType type = DocumentType.of(content).filter(known -> content.length <= DocumentType.MOST_BYTES)
            .orElseThrow(() -> new RegistryException(Kind.EVIDENCE_UNSUITABLE));
        this.fileName = plain(fileName, type);
        this.mediaType = type.mediaType();
        this.content = content.clone();
        this.sha256 = hash(content);
        this.at = stamp.at();
        this.byId = stamp.actor().person();
        this.byName = stamp.actor().name();
    }

    /** The last part of a path, without what could break out of a header or a page; the type's name if nothing is left. */
    private static String plain(String fileName, DocumentType type) {
        String name = fileName == null ? "" : fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String visible = name.codePoints().filter(c -> !Character.isISOControl(c) && c != '"' && c != '<' && c != '>')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        String kept = visible.length() > LONGEST_NAME ? visible.substring(visible.length() - LONGEST_NAME) : visible;
        return kept.isEmpty() ? type.name() : kept;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] content() {
        return content.clone();
    }
}
