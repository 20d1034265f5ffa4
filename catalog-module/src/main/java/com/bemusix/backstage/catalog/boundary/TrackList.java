package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The tracks of a release. */
@ApplicationScoped
@Transactional
public class TrackList {

    /** The most tracks that a release may have. */
    public static final int MAX_TRACKS = 500;

    public TrackView add(AccountId account, ReleaseId release, @NotNull @Valid TrackDetails details, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public TrackView get(AccountId account, ReleaseId release, TrackId track) {
        throw new UnsupportedOperationException();
    }

    public TrackView change(AccountId account, ReleaseId release, TrackId track, @NotNull @Valid TrackDetails details,
            long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void remove(AccountId account, ReleaseId release, TrackId track, long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public ReleaseView reorder(AccountId account, ReleaseId release, @NotNull @Size(max = MAX_TRACKS) List<@NotNull @Valid TrackPlace> places,
            long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public TrackView choose(AccountId account, ReleaseId release, TrackId track, IsrcChoice choice, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
