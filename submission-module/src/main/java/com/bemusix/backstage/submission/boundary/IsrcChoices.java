package com.bemusix.backstage.submission.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;

/** How each track comes by its ISRC. */
@ApplicationScoped
@Transactional
public class IsrcChoices {

    public TrackView choose(AccountId account, ReleaseId release, TrackId track, @NotNull @Valid ChooseIsrc command,
            long expectedVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
