package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.boundary.LabelRootView;
import com.bemusix.backstage.identifiers.boundary.LabelRoots;
import com.bemusix.backstage.identifiers.boundary.SetLabelRoot;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The roots of single labels of the caller's account. */
@Path("v1/isrc-label-roots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LabelRootsResource {

    @Inject
    LabelRoots labels;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<LabelRoot> list(@BeanParam Pages pages) {
        return pages.of(labels.of(caller.account())).map(LabelRoot::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response add(LabelRootEntry body) {
        Input input = Input.of(body, validator);
        SetLabelRoot command = new SetLabelRoot(body.label(), body.rootId(),
            body.otherRootIds() == null ? Set.of() : body.otherRootIds());
        input.check("", command);
        input.done();
        LabelRootView added = labels.add(caller.account(), command, caller.actor());
        return Answers.created("v1/isrc-label-roots/" + added.id(), tag(added), LabelRoot.of(added));
    }

    @GET
    @Path("{labelRootId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("labelRootId") UUID id, @Context Request request) {
        LabelRootView found = labels.get(caller.account(), id);
        return Answers.found(request, tag(found), LabelRoot.of(found));
    }

    @PUT
    @Path("{labelRootId}")
    @RolesAllowed(Roles.MANAGER)
    public Response change(@PathParam("labelRootId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, LabelRootChange body) {
        LabelRootChange change = Input.valid(body, validator);
        LabelRootView changed = labels.change(caller.account(), id, change.rootId(), change.otherRootIds(), version(id, ifMatch),
            caller.actor());
        return Answers.changed(tag(changed), LabelRoot.of(changed));
    }

    /** Lets the default of the account serve the label again. */
    @DELETE
    @Path("{labelRootId}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.MANAGER)
    public void remove(@PathParam("labelRootId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        labels.remove(caller.account(), id, version(id, ifMatch), caller.actor());
    }

    private long version(UUID id, IfMatch ifMatch) {
        LabelRootView before = labels.get(caller.account(), id);
        ifMatch.require(tag(before));
        return before.version();
    }

    private static EntityTag tag(LabelRootView labelRoot) {
        return Answers.tag('l', labelRoot.version());
    }

    /** A label, its default root, and those beside it. */
    record LabelRootEntry(String label, UUID rootId, Set<UUID> otherRootIds) {
    }

    /** The roots that the label numbers from, from now on; without others it keeps those that it has. */
    record LabelRootChange(@NotNull UUID rootId, @Size(max = 100) Set<@NotNull UUID> otherRootIds) {
    }

    /** The roots of a label, its default before the others. */
    record LabelRoot(UUID id, String label, UUID rootId, String prefix, RootStatus rootStatus, List<Other> otherRoots, Instant setAt,
            String setBy) {

        static LabelRoot of(LabelRootView view) {
            return new LabelRoot(view.id(), view.label().value(), view.rootId(), view.prefix().value(), view.status(),
                view.others().stream().map(Other::of).toList(), view.at(), view.by());
        }
    }

    /** A root beside the default. */
    record Other(UUID rootId, String prefix, RootStatus rootStatus) {

        static Other of(LabelRootView.Other other) {
            return new Other(other.rootId(), other.prefix().value(), other.status());
        }
    }
}
