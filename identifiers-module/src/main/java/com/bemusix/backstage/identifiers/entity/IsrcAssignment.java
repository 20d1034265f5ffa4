package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

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
public class IsrcAssignment {

    @Id
    private UUID id;
    private UUID accountId;
    private UUID recordingId;
    private String isrc;
    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;
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
    private UUID prefixId;
    @Enumerated(EnumType.STRING)
    private PrefixPurpose prefixPurpose;
    @Column(name = "year")
    private Integer yearOfReference;
    private Integer designation;
    private Instant assignedAt;
    private String assignedZone;
    private UUID assignedBy;
    private String assignedByName;
    @Version
    private long version;

    protected IsrcAssignment() {
    }

    private IsrcAssignment(UUID id, AccountId account, RecordingId recording, Isrc isrc, ReferenceFields reference, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.recordingId = recording.value();
        this.isrc = isrc.value();
        this.assignedAt = stamp.at();
        this.assignedBy = stamp.actor().person();
        this.assignedByName = stamp.actor().name();
        describe(reference);
    }

    /** A code that the recording brought along. */
    public static IsrcAssignment entered(UUID id, AccountId account, RecordingId recording, Isrc isrc, ReferenceFields reference,
            Stamp stamp) {
        IsrcAssignment entered = new IsrcAssignment(id, account, recording, isrc, reference, stamp);
        entered.status = AssignmentStatus.ENTERED;
        return entered;
    }

    /** A code drawn for the recording from a prefix of the distributor; it still needs its {@linkplain #groundedOn grounds}. */
    public static IsrcAssignment drawn(UUID id, AccountId account, RecordingId recording, DrawnIsrc drawn, ReferenceFields reference,
            Stamp stamp) {
        IsrcAssignment assigned = new IsrcAssignment(id, account, recording, drawn.isrc(), reference, stamp);
        assigned.status = AssignmentStatus.ASSIGNED;
        assigned.origin = IsrcOrigin.GENERATED_MANAGER;
        assigned.prefixId = drawn.prefix().id();
        assigned.prefixPurpose = drawn.prefix().purpose();
        assigned.yearOfReference = drawn.year();
        assigned.designation = drawn.isrc().designationNumber();
        assigned.assignedZone = drawn.prefix().zone().getId();
        return assigned;
    }

    /** The owner's permission, and somebody's word that the recording has never had a code. */
    public IsrcAssignment groundedOn(UUID permit, UUID attestation) {
        permitId = permit;
        attestationId = attestation;
        return this;
    }

    /** Describes the recording as far as it is known by now. */
    public final void describe(ReferenceFields reference) {
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
        if (locked()) {
            throw new RegistryException(Kind.ISRC_LOCKED);
        }
        status = AssignmentStatus.WITHDRAWN;
    }

    /** Makes an entered code one for life; the others are already. */
    public boolean accept() {
        if (status != AssignmentStatus.ENTERED) {
            return false;
        }
        status = AssignmentStatus.ACCEPTED;
        return true;
    }

    public boolean locked() {
        return status.locked();
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public RecordingId recording() {
        return new RecordingId(recordingId);
    }

    public Isrc isrc() {
        return new Isrc(isrc);
    }

    public AssignmentStatus status() {
        return status;
    }

    public IsrcOrigin origin() {
        return origin;
    }

    public String licensor() {
        return licensor;
    }

    public ReferenceFields reference() {
        return new ReferenceFields(mainArtist, title, versionTitle, durationMs, recordingType, yearOfFirstPublication);
    }

    public Instant at() {
        return assignedAt;
    }

    public String by() {
        return assignedByName;
    }
}
