package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.catalog.boundary.TrackDetails;
import com.bemusix.backstage.catalog.boundary.TrackList;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.IsrcChoices;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The tracks of a release of the caller's account. */
@Path("v1/releases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TracksResource {

    @Inject
    ReleaseCatalog catalog;

    @Inject
    TrackList tracks;

    @Inject
    IsrcChoices choices;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @PathParam("releaseId")
    ReleaseId releaseId;

    @POST
    @Path("{releaseId}/tracks")
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    public Response add(TrackDetails body) {
        TrackView track = tracks.add(caller.account(), releaseId, Input.valid(body, validator), caller.actor());
        return Answers.created("v1/releases/" + releaseId + "/tracks/" + track.id(), TrackAnswer.tag(track), TrackAnswer.of(track));
    }

    @GET
    @Path("{releaseId}/tracks/{trackId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("trackId") TrackId trackId, @Context Request request) {
        TrackView track = tracks.get(caller.account(), releaseId, trackId);
        return Answers.found(request, TrackAnswer.tag(track), TrackAnswer.of(track));
    }

    @PUT
    @Path("{releaseId}/tracks/{trackId}")
    @RolesAllowed(Roles.EDITOR)
    public Response change(@PathParam("trackId") TrackId trackId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, TrackDetails body) {
        TrackDetails details = Input.valid(body, validator);
        long version = version(trackId, ifMatch);
        return changed(tracks.change(caller.account(), releaseId, trackId, details, version, caller.actor()));
    }

    @DELETE
    @Path("{releaseId}/tracks/{trackId}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITOR)
    public void remove(@PathParam("trackId") TrackId trackId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        tracks.remove(caller.account(), releaseId, trackId, version(trackId, ifMatch), caller.actor());
    }

    @PUT
    @Path("{releaseId}/tracks/{trackId}/isrc")
    @RolesAllowed(Roles.EDITOR)
    public Response chooseIsrc(@PathParam("trackId") TrackId trackId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            IsrcChoiceBody body) {
        ChooseIsrc command = body.command(Input.of(body, validator));
        long version = version(trackId, ifMatch);
        return changed(choices.choose(caller.account(), releaseId, trackId, command, version, caller.actor()));
    }

    @PUT
    @Path("{releaseId}/track-order")
    @RolesAllowed(Roles.EDITOR)
    public Response order(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, TrackOrder body) {
        TrackOrder order = Input.valid(body, validator);
        ReleaseView before = catalog.get(caller.account(), releaseId);
        ifMatch.require(ReleaseAnswer.tag(before));
        ReleaseView release = tracks.reorder(caller.account(), releaseId, order.places(), before.version(), caller.actor());
        return Answers.changed(ReleaseAnswer.tag(release), ReleaseAnswer.of(release));
    }

    /** The version in which the client wants to change the track, if the track, or the release that covers it, is in the state named. */
    private long version(TrackId trackId, IfMatch ifMatch) {
        TrackView track = tracks.get(caller.account(), releaseId, trackId);
        ReleaseView release = catalog.get(caller.account(), releaseId);
        ifMatch.require(TrackAnswer.tag(track), ReleaseAnswer.tag(release));
        return track.version();
    }

    private static Response changed(TrackView track) {
        return Answers.changed(TrackAnswer.tag(track), TrackAnswer.of(track));
    }
}
