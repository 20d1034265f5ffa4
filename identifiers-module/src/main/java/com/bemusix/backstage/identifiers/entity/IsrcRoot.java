package com.bemusix.backstage.identifiers.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.RootStatus;

/** A prefix code, or a range of it, that a client says an agency allocated to it. */
@Entity
@Table(schema = "identifiers")
public class IsrcRoot {

    /** The reason of a root that is suspended because somebody else names it too. */
    public static final String CONFLICT = "CONFLICT";

    @Id
    private UUID id;
    private UUID accountId;
    private String prefix;
    private String registrantName;
    private String agency;
    private LocalDate allocatedOn;
    private LocalDate expiresOn;
    private int designationFrom;
    private int designationTo;
    @ElementCollection
    @CollectionTable(schema = "identifiers", name = "isrc_root_span", joinColumns = @JoinColumn(name = "root_id"))
    private List<RootSpan> spans = new ArrayList<>();
    private String zone;
    @Enumerated(EnumType.STRING)
    private NumberingPolicy policy;
    private boolean isDefault;
    @Enumerated(EnumType.STRING)
    private RootStatus status;
    private String statusReason;
    private Instant statusAt;
    private String statusBy;
    private Instant declaredAt;
    private String declaredBy;
    @Version
    private long version;

    protected IsrcRoot() {
    }

    public IsrcRoot(UUID id, AccountId account, IsrcPrefix prefix, DesignationRange range, ZoneId zone, Stamp stamp) {
        this.id = id;
        this.accountId = account.value();
        this.prefix = prefix.value();
        this.designationFrom = range.from();
        this.designationTo = range.to();
        this.spans.addAll(new RootYears(range, Map.of()).spans(prefix));
        this.zone = zone.getId();
        this.policy = NumberingPolicy.SEQUENTIAL;
        this.status = RootStatus.DECLARED;
        this.declaredAt = stamp.at();
        this.declaredBy = stamp.actor().name();
        this.statusAt = declaredAt;
        this.statusBy = declaredBy;
    }

    /** @param allocatingAgency null if the client did not say */
    public void allocatedTo(String registrant, String allocatingAgency) {
        registrantName = registrant;
        agency = allocatingAgency;
    }

    /** The day on which the agency gave it, and the last day of use; null where it is not known, or there is no end. */
    public void allocatedFor(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RegistryException(Kind.RANGE_INVALID, Map.of("from", from.toString(), "to", to.toString()));
        }
        allocatedOn = from;
        expiresOn = to;
    }

    /** Whether this differs from what the root says of its allocation. */
    public boolean saysOtherwise(String registrant, String allocatingAgency, LocalDate from, LocalDate to) {
        return !Objects.equals(registrantName, registrant) || !Objects.equals(agency, allocatingAgency)
            || !Objects.equals(allocatedOn, from) || !Objects.equals(expiresOn, to);
    }

    /** Whether the years would give the root numbers that it does not have. */
    public boolean widenedBy(RootYears years) {
        return !years().encloses(years);
    }

    /** Sets which numbers may be used in which year. */
    public void number(RootYears years) {
        designationFrom = years.every().from();
        designationTo = years.every().to();
        spans.clear();
        spans.addAll(years.spans(prefix()));
    }

    public void numberBy(NumberingPolicy chosen) {
        policy = chosen;
    }

    /**
     * Goes on to the next state.
     *
     * @param reason what a person says about it, or null
     * @throws RegistryException of kind ROOT_MOVE_FORBIDDEN if the present state does not allow it
     */
    public void move(RootMove move, String reason, Stamp stamp) {
        status = statusOn(dayOf(stamp.at())).after(move)
            .orElseThrow(() -> new RegistryException(Kind.ROOT_MOVE_FORBIDDEN, Map.of("status", status.name())));
        statusReason = reason;
        statusAt = stamp.at();
        statusBy = stamp.actor().name();
        if (status == RootStatus.RETIRED) {
            isDefault = false;
        }
    }

    /** Leaves its numbers to somebody else. The codes that were made of them stay where they are. */
    public void surrender() {
        spans.clear();
    }

    public void becomeDefault() {
        isDefault = true;
    }

    public void giveWay() {
        isDefault = false;
    }

    public boolean covers(Isrc isrc) {
        int year = RootYears.yearOf(isrc.year());
        return spans.stream().anyMatch(span -> span.holds(year) && span.range().holds(prefix(), isrc));
    }

    public boolean isOf(AccountId account) {
        return accountId.equals(account.value());
    }

    /** The state on that day of the root's zone: after its last day of use a root has expired, whoever has noticed. */
    public RootStatus statusOn(LocalDate day) {
        boolean over = expiresOn != null && day.isAfter(expiresOn);
        return over ? status.after(RootMove.EXPIRE).orElse(status) : status;
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    public UUID id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public IsrcPrefix prefix() {
        return new IsrcPrefix(prefix);
    }

    /** The range of every year that has none of its own. */
    public DesignationRange range() {
        return new DesignationRange(designationFrom, designationTo);
    }

    public RootYears years() {
        Map<Integer, DesignationRange> overrides = new TreeMap<>();
        spans.stream().filter(span -> span.firstYear() == span.lastYear() && !span.range().equals(range()))
            .forEach(span -> overrides.put(span.firstYear(), span.range()));
        return new RootYears(range(), overrides);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public NumberingPolicy policy() {
        return policy;
    }

    public String registrantName() {
        return registrantName;
    }

    public String agency() {
        return agency;
    }

    public LocalDate allocatedOn() {
        return allocatedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public boolean isDefault() {
        return isDefault;
    }

    public RootStatus status() {
        return status;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant statusAt() {
        return statusAt;
    }

    public String statusBy() {
        return statusBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public long version() {
        return version;
    }
}
