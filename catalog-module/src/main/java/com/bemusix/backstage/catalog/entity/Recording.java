package com.bemusix.backstage.catalog.entity;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.Contributor;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A recording, wherever it is placed. Its code is kept by the registry of identifiers; here is only what the label chose about it. */
@Entity
@Table(name = "recording", schema = "catalog")
public class Recording {

    @Id
    private UUID id;
    private UUID accountId;
    @Version
    private long version;

    private String title;
    private String titleVersion;
    @ElementCollection
    @CollectionTable(name = "recording_artist", schema = "catalog", joinColumns = @JoinColumn(name = "recording_id"))
    @OrderColumn(name = "position")
    private List<ArtistCredit> artists = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "recording_contributor", schema = "catalog", joinColumns = @JoinColumn(name = "recording_id"))
    @OrderColumn(name = "position")
    private List<Contributor> contributors = new ArrayList<>();
    private Long durationMs;
    @Enumerated(EnumType.STRING)
    private RecordingType type;
    private Integer recordingYear;
    private String language;
    @Enumerated(EnumType.STRING)
    private ParentalWarning parentalWarning;
    @Enumerated(EnumType.STRING)
    private IsrcChoice isrcChoice;

    protected Recording() {
    }

    public Recording(AccountId account) {
        this.id = UniqueId.next();
        this.accountId = account.value();
        this.isrcChoice = IsrcChoice.UNDECIDED;
    }

    public void entitle(String title, String version) {
        this.title = title;
        this.titleVersion = version;
    }

    public void credit(List<ArtistCredit> artists, List<Contributor> contributors) {
        Lists.replace(this.artists, artists);
        Lists.replace(this.contributors, contributors);
    }

    public void describe(Long durationMs, RecordingType type, Integer recordingYear, String language, ParentalWarning warning) {
        this.durationMs = durationMs;
        this.type = type;
        this.recordingYear = recordingYear;
        this.language = language;
        this.parentalWarning = warning;
    }

    public void choose(IsrcChoice choice) {
        this.isrcChoice = choice;
    }

    public RecordingIdentity identity() {
        return new RecordingIdentity(title, titleVersion,
                artists.stream().filter(credit -> credit.role() == ArtistRole.MAIN).map(ArtistCredit::name).toList(), durationMs, type);
    }

    public RecordingId id() {
        return new RecordingId(id);
    }

    public String title() {
        return title;
    }

    public String titleVersion() {
        return titleVersion;
    }

    public List<ArtistCredit> artists() {
        return List.copyOf(artists);
    }

    public List<Contributor> contributors() {
        return List.copyOf(contributors);
    }

    public Long durationMs() {
        return durationMs;
    }

    public RecordingType type() {
        return type;
    }

    public Integer recordingYear() {
        return recordingYear;
    }

    public String language() {
        return language;
    }

    public ParentalWarning parentalWarning() {
        return parentalWarning;
    }

    public IsrcChoice isrcChoice() {
        return isrcChoice;
    }
}
