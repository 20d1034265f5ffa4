package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.LabelName;

/** From which root the releases of one label of an account are numbered, in place of the account's default. */
@Entity
@Table(schema = "identifiers", name = "isrc_label_root")
public class LabelRoot {

    @Id
    private UUID id;
    private UUID accountId;
    private String labelName;
    private String labelKey;
    @ManyToOne
    private IsrcRoot root;
    private Instant setAt;
    private String setBy;
    @Version
    private long version;

    protected LabelRoot() {
    }

    public LabelRoot(UUID id, LabelName label, IsrcRoot root, Stamp stamp) {
        this.id = id;
        this.accountId = root.account().value();
        this.labelName = label.value();
        this.labelKey = label.key();
        numberFrom(root, stamp);
    }

    /** @param chosen a root of the same account; the database refuses any other */
    public final void numberFrom(IsrcRoot chosen, Stamp stamp) {
        root = chosen;
        setAt = stamp.at();
        setBy = stamp.actor().name();
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    public UUID id() {
        return id;
    }

    public LabelName label() {
        return new LabelName(labelName);
    }

    public IsrcRoot root() {
        return root;
    }

    public Instant setAt() {
        return setAt;
    }

    public String setBy() {
        return setBy;
    }

    public long version() {
        return version;
    }
}
