package com.bemusix.backstage.web.security.entity;

import com.bemusix.backstage.identifiers.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A label as a client: its name and where it is at home. What it has in codes and releases, the other contexts keep under its id. */
@Entity
@Table(schema = "access", name = "account")
public class Account {

    @Id
    private UUID id;
    private String name;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 2)
    private String country;
    private String timeZone;
    private Instant createdAt;
    private Instant closedAt;
    private String closedBy;
    private String closedReason;

    protected Account() {
        // for JPA
    }

    public Account(UUID id, String name, String country, ZoneId timeZone, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.country = country;
        this.timeZone = timeZone.getId();
        this.createdAt = createdAt;
    }

    /** Ends what its people may change, for good. One that is closed already stays as it is. */
    public void close(String reason, String by, Instant at) {
        if (!closed()) {
            this.closedReason = reason;
            this.closedBy = by;
            this.closedAt = at;
        }
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Null while it is open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** Null while it is open. */
    public String closedReason() {
        return closedReason;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
