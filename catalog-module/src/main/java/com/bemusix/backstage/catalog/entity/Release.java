package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.CopyrightLine;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.SearchKey;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A release, without its tracks. */
@Entity
@Table(name = "release", schema = "catalog")
public class Release {

    @Id
    private UUID id;
    private UUID accountId;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    private String title;
    private String titleVersion;
    private String titleLanguage;
    @Enumerated(EnumType.STRING)
    private ReleaseType type;
    @ElementCollection
    @CollectionTable(name = "release_artist", schema = "catalog", joinColumns = @JoinColumn(name = "release_id"))
    @OrderColumn(name = "position")
    private List<ArtistCredit> artists = new ArrayList<>();
    private String label;
    private String catalogNumber;
    private String genre;
    private String subgenre;
    private LocalDate releaseDate;
    private LocalDate originalReleaseDate;
    @Embedded
    private EarlierRelease earlier = new EarlierRelease();
    @Embedded
    private ClaimedRights rights = new ClaimedRights();
    @Enumerated(EnumType.STRING)
    private ParentalWarning parentalWarning;

    private String firstIsrc;
    private String titleKey;
    private String searchText;
    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;

    protected Release() {
    }

    /** @param firstIsrc the code that the release is begun with, or null */
    public Release(AccountId account, Isrc firstIsrc, String by, Instant now) {
        this.id = UniqueId.next();
        this.accountId = account.value();
        this.state = ReleaseState.DRAFT;
        this.firstIsrc = firstIsrc == null ? null : firstIsrc.value();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.changedAt = createdAt;
        this.changedBy = by;
    }

    public void entitle(String title, String version, String language) {
        this.title = title;
        this.titleVersion = version;
        this.titleLanguage = language;
        index();
    }

    public void credit(List<ArtistCredit> credits) {
        Lists.replace(artists, credits);
        index();
    }

    public void classify(ReleaseType type, String genre, String subgenre, ParentalWarning warning) {
        this.type = type;
        this.genre = genre;
        this.subgenre = subgenre;
        this.parentalWarning = warning;
    }

    /** @param previous null if nobody says that it was out before */
    public void publish(String label, String catalogNumber, LocalDate releaseDate, LocalDate originalReleaseDate,
            PreviousRelease previous) {
        this.label = label;
        this.catalogNumber = catalogNumber;
        this.releaseDate = releaseDate;
        this.originalReleaseDate = originalReleaseDate;
        this.earlier = new EarlierRelease(previous);
        index();
    }

    /** Each line may be null. */
    public void claimRights(CopyrightLine pLine, CopyrightLine cLine) {
        this.rights = new ClaimedRights(pLine, cLine);
    }

    /**
     * Notes that the release or one of its tracks was changed. Two changes never bear the same time, so that every one of them raises the
     * version and pages in order of time neither skip nor repeat.
     */
    public void touch(String by, Instant now) {
        changedAt = After.next(changedAt, now);
        changedBy = by;
    }

    /** @throws CatalogException RELEASE_MOVE_FORBIDDEN */
    public void move(ReleaseMove move) {
        state = state.after(move).orElseThrow(() -> new CatalogException(Kind.RELEASE_MOVE_FORBIDDEN,
                Map.of("state", state.name(), "move", move.name())));
    }

    /** @throws CatalogException RELEASE_LOCKED */
    public void requireEditable() {
        if (!state.editable()) {
            throw new CatalogException(Kind.RELEASE_LOCKED, Map.of("state", state.name()));
        }
    }

    private void index() {
        titleKey = SearchKey.of(title);
        Stream<String> names = artists.stream().map(ArtistCredit::name);
        searchText = SearchKey.of(Stream.concat(Stream.of(title, titleVersion, label, catalogNumber), names));
    }

    public ReleaseId id() {
        return new ReleaseId(id);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public long version() {
        return version;
    }

    public ReleaseState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String titleVersion() {
        return titleVersion;
    }

    public String titleLanguage() {
        return titleLanguage;
    }

    public ReleaseType type() {
        return type;
    }

    public List<ArtistCredit> artists() {
        return List.copyOf(artists);
    }

    public String label() {
        return label;
    }

    public String catalogNumber() {
        return catalogNumber;
    }

    public String genre() {
        return genre;
    }

    public String subgenre() {
        return subgenre;
    }

    public LocalDate releaseDate() {
        return releaseDate;
    }

    public LocalDate originalReleaseDate() {
        return originalReleaseDate;
    }

    /** Null if nobody says that it was out before. */
    public PreviousRelease previouslyReleased() {
        return earlier.said();
    }

    public ClaimedRights rights() {
        return rights == null ? new ClaimedRights() : rights;
    }

    public ParentalWarning parentalWarning() {
        return parentalWarning;
    }

    /** Null if the release was begun without. */
    public Isrc firstIsrc() {
        return firstIsrc == null ? null : new Isrc(firstIsrc);
    }

    public String titleKey() {
        return titleKey;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
