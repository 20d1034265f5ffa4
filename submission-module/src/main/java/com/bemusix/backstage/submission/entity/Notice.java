package com.bemusix.backstage.submission.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;

/**
 * What an owner is told of one batch of codes, or of a duplicate case, in the words of that moment. Never changed; {@link Delivery} says
 * what became of it.
 */
@Entity
@Table(schema = "submission", name = "notice")
public class Notice {

    /** Right of the @ of a message id; no mail goes there. */
    private static final String PLACE = "@notices.bemusix.com";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID account;

    @Column(updatable = false)
    private UUID release;

    @Column(updatable = false)
    private String releaseTitle;

    @Column(updatable = false)
    private UUID acceptance;

    @Column(nullable = false, updatable = false)
    private String messageId;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String text;

    @Embedded
    private Testimony testimony;

    @ElementCollection
    @CollectionTable(schema = "submission", name = "notice_code", joinColumns = @JoinColumn(name = "notice"))
    @OrderColumn(name = "position")
    private List<IssuedCode> codes = new ArrayList<>();

    protected Notice() {
    }

    /** Of a batch of codes. */
    public Notice(UUID id, ReleaseId release, String releaseTitle, TermsAcceptance permission, Words words, Testimony testimony) {
        this(id, permission.account(), words, testimony);
        this.release = release.value();
        this.releaseTitle = releaseTitle;
        this.acceptance = permission.id();
    }

    /** Of something that is about no release. */
    public Notice(UUID id, AccountId account, Words words, Testimony testimony) {
        this.id = id;
        this.account = account.value();
        this.messageId = "<" + id + PLACE + ">";
        this.subject = words.subject();
        this.text = words.text();
        this.testimony = testimony;
    }

    /** What the owner reads. */
    public record Words(String subject, String text) {
    }

    public void tell(List<IssuedCode> issued) {
        codes.addAll(issued);
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(account);
    }

    /** Null if it is about no release. */
    public ReleaseId release() {
        return release == null ? null : new ReleaseId(release);
    }

    public String releaseTitle() {
        return releaseTitle;
    }

    public UUID acceptance() {
        return acceptance;
    }

    /** As in the header of the mail, the same for every try: whoever gets it twice sees that it is one. */
    public String messageId() {
        return messageId;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public Testimony testimony() {
        return testimony;
    }

    public List<IssuedCode> codes() {
        return List.copyOf(codes);
    }
}
