package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.boundary.RegisterRelease;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseDetails;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.export.Barcode;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The releases of the caller's account. */
@Path("v1/releases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReleasesResource {

    @Inject
    ReleaseCatalog catalog;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<ReleaseRow> list(@QueryParam("q") String words, @QueryParam("tab") String tab, @QueryParam("state") String state,
            @QueryParam("sort") String sort, @BeanParam Pages pages) {
        ReleaseQuery query = new ReleaseQuery(Parameters.text("q", words), Parameters.word("tab", tab, ReleaseTab.class),
            Parameters.word("state", state, ReleaseState.class), sort);
        validator.validate(query).stream().findAny().ifPresent(broken -> {
            throw RefusedRequest.parameter(broken.getPropertyPath().toString());
        });
        return catalog.search(caller.account(), query, pages.request()).map(ReleaseRow::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.EDITOR)
    public Response register(ReleaseRegistration body) {
        RegisterRelease command = body.command(Input.of(body, validator));
        ReleaseView release = catalog.register(caller.account(), command, caller.actor());
        return Answers.created("v1/releases/" + release.id(), ReleaseAnswer.tag(release), ReleaseAnswer.of(release));
    }

    @GET
    @Path("{releaseId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("releaseId") ReleaseId releaseId, @Context Request request) {
        ReleaseView release = catalog.get(caller.account(), releaseId);
        return Answers.found(request, ReleaseAnswer.tag(release), ReleaseAnswer.of(release));
    }

    @PUT
    @Path("{releaseId}")
    @RolesAllowed(Roles.EDITOR)
    public Response change(@PathParam("releaseId") ReleaseId releaseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            ReleaseDetails body) {
        ReleaseDetails details = Input.valid(body, validator);
        long version = version(releaseId, ifMatch);
        return changed(catalog.change(caller.account(), releaseId, details, version, caller.actor()));
    }

    @DELETE
    @Path("{releaseId}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.MANAGER)
    public void delete(@PathParam("releaseId") ReleaseId releaseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        catalog.delete(caller.account(), releaseId, version(releaseId, ifMatch), caller.actor());
    }

    @PUT
    @Path("{releaseId}/upc")
    @RolesAllowed(Roles.EDITOR)
    public Response chooseUpc(@PathParam("releaseId") ReleaseId releaseId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            UpcChoice body) {
        UpcChoice chosen = body.checked(Input.of(body, validator));
        long version = version(releaseId, ifMatch);
        return changed(switch (chosen.choice()) {
            case ENTER -> catalog.enterUpc(caller.account(), releaseId, chosen.upc(), version, caller.actor());
            case GENERATE -> catalog.drawUpc(caller.account(), releaseId, version, caller.actor());
        });
    }

    @GET
    @Path("{releaseId}/barcode")
    @Produces(Barcode.MEDIA_TYPE)
    @RolesAllowed(Roles.VIEWER)
    public String barcode(@PathParam("releaseId") ReleaseId releaseId) {
        UpcView upc = catalog.get(caller.account(), releaseId).upc();
        if (upc == null) {
            throw new NotFoundException();
        }
        return new Barcode(upc.gtin()).svg();
    }

    /** The version in which the client wants to change the release, if that is the one it is in. */
    private long version(ReleaseId releaseId, IfMatch ifMatch) {
        ReleaseView release = catalog.get(caller.account(), releaseId);
        ifMatch.require(ReleaseAnswer.tag(release));
        return release.version();
    }

    private static Response changed(ReleaseView release) {
        return Answers.changed(ReleaseAnswer.tag(release), ReleaseAnswer.of(release));
    }
}
