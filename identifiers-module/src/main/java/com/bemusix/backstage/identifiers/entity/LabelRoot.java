package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.LabelName;

/**
 * From which roots the releases of one label of an account are numbered, in place of the account's: from its default where none is named,
 * from the others by choice.
 */
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
    @ManyToMany
    @JoinTable(schema = "identifiers", name = "isrc_label_other_root", joinColumns = @JoinColumn(name = "label_root_id"),
        inverseJoinColumns = @JoinColumn(name = "root_id"))
    private Set<IsrcRoot> others = new HashSet<>();
    private Instant setAt;
    private String setBy;
    @Version
    private long version;

    protected LabelRoot() {
    }

    public LabelRoot(UUID id, LabelName label, IsrcRoot root, Collection<IsrcRoot> others, Stamp stamp) {
        this.id = id;
        this.accountId = root.account().value();
        this.labelName = label.value();
        this.labelKey = label.key();
        numberFrom(root, others, stamp);
    }

    /** @param chosen a root of the same account, as are the others; the database refuses any other */
    public final void numberFrom(IsrcRoot chosen, Collection<IsrcRoot> further, Stamp stamp) {
        root = chosen;
        others.retainAll(further);
        others.addAll(further);
        others.remove(chosen);
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

    /** Those beside the default, the oldest first. */
    public List<IsrcRoot> others() {
        return others.stream().sorted(Comparator.comparing(IsrcRoot::id)).toList();
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
