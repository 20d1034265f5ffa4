package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.OwnCodes;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gives tracks the next codes of the label's own root. */
@Path("v1/releases/{releaseId}/own-codes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnCodesResource {

    @Inject
    OwnCodes codes;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    public Response number(@PathParam("releaseId") ReleaseId releaseId, OwnCodesRequest body) {
        OwnCodesRequest wanted = Input.valid(body, validator);
        Set<TrackId> tracks = wanted.tracks() == null ? Set.of() : wanted.tracks().stream().map(TrackId::new).collect(Collectors.toSet());
        return Response.ok(GeneratedCodes.of(codes.number(caller.account(), releaseId, tracks, wanted.rootId(), caller.actor()))).build();
    }

    /** Which tracks, null for all that are undecided, and from which root, null for the default. */
    record OwnCodesRequest(@Size(max = 500) List<@NotNull UUID> tracks, UUID rootId) {
    }
}
