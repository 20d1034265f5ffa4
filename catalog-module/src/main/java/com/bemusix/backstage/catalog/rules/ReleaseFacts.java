package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the rules need to know. What is not in the catalogue is told by the caller.
 *
 * @param setup         of the release's account
 * @param termsAccepted whether the account has accepted the terms of generation in force
 * @param soleOwner     whose recordings alone that acceptance covers; null if it covers licensed ones too or does not say
 * @param attested      recordings of which somebody confirmed that they have never had a code
 * @param numbersFree   how many codes could still be drawn for clients this year
 * @param registered    what the ledger keeps of recordings at the time when they got their code; recordings left out are not compared
 * @param catalogNumberTaken whether another release of the account has the same catalogue number under the same label
 * @param policies      what holds, on the topics on which sources differ, for registrants of the account's territory
 * @param today         the day that has begun, wherever on Earth it begins first
 */
public record ReleaseFacts(ReleaseView release, SetupView setup, boolean termsAccepted, String soleOwner, Set<RecordingId> attested,
        long numbersFree, Map<RecordingId, ReferenceFields> registered, boolean catalogNumberTaken, Map<PolicyTopic, PolicyView> policies,
        LocalDate today) {

    public ReleaseFacts {
        Objects.requireNonNull(release);
        Objects.requireNonNull(setup);
        Objects.requireNonNull(today);
        attested = Set.copyOf(attested);
        registered = Map.copyOf(registered);
        policies = Map.copyOf(policies);
    }

    Stream<TrackView> tracks() {
        return release.tracks().stream();
    }

    /** Tracks for which a code is still to be drawn. */
    Stream<TrackView> toGenerate() {
        return tracks().filter(track -> track.code() == null && track.isrcChoice() == IsrcChoice.GENERATE);
    }

    /** Whether the release was out before: the label says so, or its original date is past and earlier than its digital one. */
    boolean outBefore() {
        LocalDate original = release.details().originalReleaseDate();
        LocalDate digital = release.details().releaseDate();
        return release.details().previouslyReleased() != null
                || original != null && original.isBefore(today) && (digital == null || original.isBefore(digital));
    }

    /** The place of a track as people say it: its number, with the volume in front where there are several. */
    String place(TrackView track) {
        boolean severalVolumes = tracks().anyMatch(other -> other.volume() != track.volume());
        return severalVolumes ? track.volume() + "." + track.number() : Integer.toString(track.number());
    }
}
