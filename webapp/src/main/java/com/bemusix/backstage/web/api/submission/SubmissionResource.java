package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.web.api.catalog.ReleaseAnswer;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Checking a release and handing it in. */
@Path("v1/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    @Inject
    ReleaseCatalog catalog;

    @Inject
    ReleaseChecks checks;

    @Inject
    SubmissionDesk desk;

    @Inject
    Caller caller;

    @PathParam("releaseId")
    ReleaseId releaseId;

    @GET
    @Path("{releaseId}/checks")
    @RolesAllowed(Roles.VIEWER)
    public FindingList check() {
        return FindingList.of(checks.of(caller.account(), releaseId));
    }

    @POST
    @Path("{releaseId}/submission")
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response submit() {
        SubmissionView submission = desk.submit(caller.account(), releaseId, caller.actor());
        return Answers.created("v1/releases/" + releaseId + "/submission", SubmissionAnswer.tag(submission), answer(submission));
    }

    @GET
    @Path("{releaseId}/submission")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@Context Request request) {
        SubmissionView submission = desk.of(caller.account(), releaseId).orElseThrow(NotFoundException::new);
        return Answers.found(request, SubmissionAnswer.tag(submission), answer(submission));
    }

    @DELETE
    @Path("{releaseId}/submission")
    @RolesAllowed(Roles.MANAGER)
    public void withdraw(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ReleaseView release = catalog.get(caller.account(), releaseId);
        ifMatch.require(ReleaseAnswer.tag(release));
        desk.withdraw(caller.account(), releaseId, release.version(), caller.actor());
    }

    private SubmissionAnswer answer(SubmissionView submission) {
        return SubmissionAnswer.of(submission, desk.corrections(caller.account(), releaseId), desk.history(caller.account(), releaseId));
    }
}
