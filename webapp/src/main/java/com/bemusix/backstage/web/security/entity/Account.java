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
