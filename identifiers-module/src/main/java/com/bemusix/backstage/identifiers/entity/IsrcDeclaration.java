package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/** What an account declared about its ISRCs. Changing it touches no code. */
@Entity
@Table(schema = "identifiers", name = "isrc_setup")
public class IsrcDeclaration {

    @Id
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private IsrcMode mode;
    private boolean mixedAllowed;
    private boolean ownNumbers;
    private Instant declaredAt;
    private String declaredBy;
    @Version
    private long version;

    protected IsrcDeclaration() {
    }

    /** Before the first declaration. */
    public IsrcDeclaration(AccountId account) {
        this.accountId = account.value();
        this.mode = IsrcMode.UNDECLARED;
    }

    /** @throws RegistryException of kind ISRC_MODE_NOT_ALLOWED for a mixed mode that staff did not allow, or for taking it back */
    public void declare(IsrcMode declared, Stamp stamp) {
        if (declared == IsrcMode.UNDECLARED || declared == IsrcMode.MIXED && !mixedAllowed) {
            throw new RegistryException(Kind.ISRC_MODE_NOT_ALLOWED);
        }
        mode = declared;
        declaredAt = stamp.at();
        declaredBy = stamp.actor().name();
    }

    public void allowMixed() {
        mixedAllowed = true;
    }

    /** An account that uses the mixed mode falls back to the one in which nothing is generated. */
    public void forbidMixed(Stamp stamp) {
        if (mode == IsrcMode.MIXED) {
            declare(IsrcMode.ROOT, stamp);
        }
        mixedAllowed = false;
    }

    /** Whether the account lets Backstage count the numbers of its own roots. */
    public void numberOwn(boolean on) {
        ownNumbers = on;
    }

    public boolean ownNumbers() {
        return ownNumbers;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public IsrcMode mode() {
        return mode;
    }

    public boolean mixedAllowed() {
        return mixedAllowed;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public long version() {
        return version;
    }
}
