package com.bemusix.backstage.submission.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.LookUpAnswer;

/**
 * What was known like a recording when somebody asked for a code on an attestation, and what was said to it. Kept also if nothing was
 * found: that it was looked for is what has to be proved (product research, M3).
 */
@Entity
@Table(schema = "submission", name = "look_up")
public class LookUp {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(nullable = false, updatable = false)
    private UUID recording;

    @Column(nullable = false, updatable = false)
    private UUID attestation;

    @Column(nullable = false, updatable = false)
    private int found;

    @Column(nullable = false, updatable = false)
    private boolean elsewhere;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LookUpAnswer answer;

    @ElementCollection
    @CollectionTable(name = "look_up_hit", schema = "submission", joinColumns = @JoinColumn(name = "look_up"))
    @OrderColumn(name = "position")
    private List<LookUpHit> hits = new ArrayList<>();

    @Embedded
    private Testimony testimony;

    protected LookUp() {
    }

    /** @param said the answer, of no consequence if nothing was found of the account itself */
    public LookUp(Attestation stated, Likeness known, LookUpAnswer said, Testimony testimony) {
        this.id = UniqueId.next();
        this.account = stated.account().value();
        this.recording = stated.recording().value();
        this.attestation = stated.id();
        this.found = known.own().size();
        this.elsewhere = known.elsewhere();
        this.answer = known.own().isEmpty() ? null : said;
        known.own().forEach(each -> hits.add(new LookUpHit(each)));
        this.testimony = testimony;
    }

    public RecordingId recording() {
        return new RecordingId(recording);
    }

    /** Of which attestation. */
    public UUID attestation() {
        return attestation;
    }

    /** Recordings of the account that have a code. */
    public List<KnownRecording> hits() {
        return hits.stream().map(LookUpHit::known).toList();
    }

    /** Whether another account has the code of such a recording; for staff alone. */
    public boolean elsewhere() {
        return elsewhere;
    }

    /** Null if nothing was found of the account. */
    public LookUpAnswer answer() {
        return answer;
    }

    public Testimony testimony() {
        return testimony;
    }
}
