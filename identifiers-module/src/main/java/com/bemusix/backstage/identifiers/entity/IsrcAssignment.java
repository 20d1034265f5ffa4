package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * The bond between one code and one recording, with the facts that tell the recording from others as they were when it was made.
 * The database guards the same rules: see the triggers of the table.
 */
@Entity
@Table(schema = "identifiers")
public class IsrcAssignment extends Assignment {

    private UUID recordingId;
    private String isrc;
    @Enumerated(EnumType.STRING)
    private IsrcOrigin origin;
    private String licensor;
    private String mainArtist;
    private String title;
    private String versionTitle;
    private Long durationMs;
    @Enumerated(EnumType.STRING)
    private RecordingType recordingType;
    @Column(name = "first_published")
    private Integer yearOfFirstPublication;
    private UUID permitId;
    private UUID attestationId;
    private UUID rootId;
    private UUID prefixId;
    @Enumerated(EnumType.STRING)
    private PrefixPurpose prefixPurpose;
    @Column(name = "year")
    private Integer yearOfReference;
    private Integer designation;
    private String assignedZone;
    @Enumerated(EnumType.STRING)
    private AssignmentStatus statusBefore;
    private UUID caseId;
    private UUID aliasOf;

    protected IsrcAssignment() {
    }

    private IsrcAssignment(UUID id, AccountId account, AssignmentStatus status, RecordingId recording, Isrc isrc, Stamp stamp) {
        super(id, account, status, stamp);
        this.recordingId = recording.value();
        this.isrc = isrc.value();
    }

    /** A code that the recording brought along. */
    public static IsrcAssignment entered(UUID id, AccountId account, RecordingId recording, Isrc isrc, ReferenceFields reference,
            Stamp stamp) {
        IsrcAssignment entered = new IsrcAssignment(id, account, AssignmentStatus.ENTERED, recording, isrc, stamp);
        entered.describe(reference);
        return entered;
    }

    /** A code that was counted for the account in its own root. Like an entered one it can be taken back until it is accepted. */
    public static IsrcAssignment numbered(UUID id, IsrcRoot root, RecordingId recording, Isrc isrc, ReferenceFields reference,
        Stamp stamp) {
        IsrcAssignment numbered = entered(id, root.account(), recording, isrc, reference, stamp);
        numbered.origin = IsrcOrigin.GENERATED_CLIENT_ROOT;
        numbered.rootId = root.id();
        return numbered;
    }

    /** A code drawn for the recording from a prefix of the distributor; it still needs its {@linkplain #groundedOn grounds}. */
    public static IsrcAssignment drawn(UUID id, AccountId account, RecordingId recording, DrawnIsrc drawn, ReferenceFields reference,
            Stamp stamp) {
        IsrcAssignment assigned = new IsrcAssignment(id, account, AssignmentStatus.ASSIGNED, recording, drawn.isrc(), stamp);
        assigned.describe(reference);
        assigned.origin = IsrcOrigin.GENERATED_MANAGER;
        assigned.prefixId = drawn.prefix().id();
        assigned.prefixPurpose = drawn.prefix().purpose();
        assigned.yearOfReference = drawn.year();
        assigned.designation = drawn.isrc().designationNumber();
        assigned.assignedZone = drawn.prefix().zone().getId();
        return assigned;
    }

    /** The same code for a recording that two officers found to be the same as that of the assignment. */
    public static IsrcAssignment alias(UUID id, IsrcAssignment of, DuplicateCase decided, CaseClaim claim, Stamp stamp) {
        IsrcAssignment alias = given(id, decided, claim, of.isrc(), stamp);
        alias.aliasOf = of.id();
        return alias;
    }

    /** A code that a case gave to the recording of the claim. */
    public static IsrcAssignment given(UUID id, DuplicateCase decided, CaseClaim claim, Isrc isrc, Stamp stamp) {
        IsrcAssignment given = entered(id, claim.account(), claim.recording(), isrc, claim.reference(), stamp);
        given.explain(claim.origin(), claim.licensor());
        given.caseId = decided.id();
        return given;
    }

    /** A code that the recording of the claim has too, beside the one in force. */
    public static IsrcAssignment known(UUID id, DuplicateCase decided, CaseClaim claim, Isrc isrc, Stamp stamp) {
        IsrcAssignment known = given(id, decided, claim, isrc, stamp);
        known.end(AssignmentStatus.SUPERSEDED_IN_ERROR, decided);
        return known;
    }

    /** @throws RegistryException of kind CASE_OPEN if it is in dispute already */
    public void dispute(DuplicateCase because) {
        if (status() == AssignmentStatus.DISPUTED || !status().binds()) {
            throw new RegistryException(Kind.CASE_OPEN);
        }
        statusBefore = status();
        caseId = because.id();
        become(AssignmentStatus.DISPUTED);
    }

    /** The dispute has ended: it is again what it was. */
    public void uphold() {
        become(statusBefore);
        statusBefore = null;
    }

    /** Two officers took it from its recording. */
    public void end(AssignmentStatus how, DuplicateCase decided) {
        statusBefore = statusBefore == null ? status() : statusBefore;
        caseId = decided.id();
        become(how);
    }

    /** The owner's permission, and somebody's word that the recording has never had a code. */
    public IsrcAssignment groundedOn(UUID permit, UUID attestation) {
        permitId = permit;
        attestationId = attestation;
        return this;
    }

    /** Describes the recording as far as it is known by now. */
    public void describe(ReferenceFields reference) {
        mainArtist = reference.mainArtist();
        title = reference.title();
        versionTitle = reference.version();
        durationMs = reference.durationMs();
        recordingType = reference.type();
        yearOfFirstPublication = reference.yearOfFirstPublication();
    }

    /** Says where an entered code comes from. */
    public void explain(IsrcOrigin from, String licensedBy) {
        origin = from;
        licensor = licensedBy;
    }

    public boolean explains(IsrcOrigin from, String licensedBy) {
        return origin == from && (licensor == null ? licensedBy == null : licensor.equals(licensedBy));
    }

    /** @throws RegistryException of kind ISRC_LOCKED if it is for life by now */
    public void withdraw() {
        withdraw(Kind.ISRC_LOCKED);
    }

    public RecordingId recording() {
        return new RecordingId(recordingId);
    }

    public Isrc isrc() {
        return new Isrc(isrc);
    }

    public IsrcOrigin origin() {
        return origin;
    }

    public String licensor() {
        return licensor;
    }

    /** Whether it was drawn from a prefix of the distributor; then it has a permit, an attestation, a prefix and a year. */
    public boolean drawn() {
        return prefixId != null;
    }

    public UUID permitId() {
        return permitId;
    }

    /** Somebody's word that the recording had never had a code; null for one that was entered. */
    public UUID attestationId() {
        return attestationId;
    }

    public UUID prefixId() {
        return prefixId;
    }

    public Integer yearOfReference() {
        return yearOfReference;
    }

    public String assignedZone() {
        return assignedZone;
    }

    /** What it was before the dispute, or before it was taken from its recording; null otherwise. */
    public AssignmentStatus statusBefore() {
        return statusBefore;
    }

    public ReferenceFields reference() {
        return new ReferenceFields(mainArtist, title, versionTitle, durationMs, recordingType, yearOfFirstPublication);
    }
}
