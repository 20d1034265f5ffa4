package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ArtistCredit;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.boundary.RecordingView;
import com.bemusix.backstage.catalog.boundary.RecordingPlaces;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackPlace;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.event.AjaxBehaviorEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adding, attaching, moving and removing tracks in the editor. */
@Named("labelTrackOrder")
@ViewScoped
public class TrackOrderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EditedRelease edited;

    @Inject
    TracksView list;

    @Inject
    RecordingPlaces places;

    @Inject
    TrackList tracks;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @PlainText(max = TrackDetails.MAX_TITLE)
    private String title;
    private Isrc isrc;
    private String found;
    private String announcement;

    /** Adds a track of the release's artists at the end. */
    public void add() {
        List<ArtistCredit> artists = edited.getRelease().details().artists();
        TrackDetails details = new TrackDetails(null, null, null, title, null, artists, List.of(), null, RecordingType.SOUND, null,
                edited.getRelease().details().titleLanguage(), null);
        if (done(() -> tracks.add(caller.account(), edited.getReleaseId(), details, caller.actor()))) {
            announcement = words.of("tracks.added", title);
            title = null;
        }
    }

    /** Looks for the label's own recording with the code, to be attached after a look at it. */
    public void look(AjaxBehaviorEvent event) {
        found = null;
        if (isrc != null) {
            places.recordingWith(caller.account(), isrc).ifPresentOrElse(recording -> found = describe(recording),
                    () -> problems.say(event.getComponent().getClientId(), words.of("tracks.attach.none")));
        }
    }

    private String describe(RecordingView recording) {
        String release = recording.releases().isEmpty() ? words.of("tracks.attach.nowhere") : recording.releases().get(0).title();
        return words.of("tracks.attach.found", recording.title() == null ? words.of("tracks.untitled") : recording.title(),
                recording.mainArtist() == null ? words.of("releases.noArtist") : recording.mainArtist(), release);
    }

    public void attach() {
        places.recordingWith(caller.account(), isrc).ifPresent(recording -> {
            if (done(() -> tracks.add(caller.account(), edited.getReleaseId(), TracksView.existing(recording), caller.actor()))) {
                announcement = words.of("tracks.added", recording.title());
                isrc = null;
                found = null;
            }
        });
    }

    public void up(TrackRow row) {
        move(row, -1);
    }

    public void down(TrackRow row) {
        move(row, 1);
    }

    private void move(TrackRow row, int by) {
        List<TrackView> order = new ArrayList<>(edited.getRelease().tracks());
        int from = order.indexOf(order.stream().filter(track -> track.id().equals(row.getView().id())).findFirst().orElseThrow());
        int to = from + by;
        if (to < 0 || to >= order.size()) {
            return;
        }
        List<TrackPlace> places = places(order, from, to);
        if (done(() -> tracks.reorder(caller.account(), edited.getReleaseId(), places, edited.getRelease().version(), caller.actor()))) {
            announcement = words.of("tracks.moved", row.getView().details().title(), to + 1, order.size());
        }
    }

    /** The places of the present order, with the tracks at both indexes exchanged: volumes keep their lengths. */
    private static List<TrackPlace> places(List<TrackView> tracks, int one, int other) {
        List<TrackView> order = new ArrayList<>(tracks);
        Collections.swap(order, one, other);
        List<TrackPlace> places = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            places.add(new TrackPlace(order.get(i).id(), tracks.get(i).volume(), tracks.get(i).number()));
        }
        return places;
    }

    /** Takes the track off the release; its recording and its code stay. */
    public void remove(TrackRow row) {
        TrackView track = row.getView();
        if (done(() -> tracks.remove(caller.account(), edited.getReleaseId(), track.id(), track.version(), caller.actor()))) {
            announcement = words.of("tracks.removed", track.details().title());
        }
    }

    private boolean done(Problems.Step step) {
        boolean done = problems.tell(null, step);
        list.reload();
        if (done) {
            edited.markSaved();
        } else {
            edited.markUnsaved();
        }
        return done;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Isrc getIsrc() {
        return isrc;
    }

    public void setIsrc(Isrc isrc) {
        this.isrc = isrc;
    }

    /** The recording that was found, in words; null while none was. */
    public String getFound() {
        return found;
    }

    /** What just happened, to be read out. */
    public String getAnnouncement() {
        return announcement;
    }
}
