package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.submission.boundary.RequestCorrection;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.ReviewView;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.submission.boundary.SubmissionSummary;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Accounts;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The review desk; for staff. */
@Path("v1/staff/submissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    ReviewDesk desk;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.REVIEWER)
    public Page<StaffSubmission.Row> list(@QueryParam("state") String state, @BeanParam Pages pages) {
        Page<SubmissionSummary> page = desk.queue(Parameters.word("state", state, ReleaseState.class), pages.request());
        Map<AccountId, String> names = accounts.names(page.items().stream().map(SubmissionSummary::account).collect(Collectors.toSet()));
        return page.map(row -> StaffSubmission.Row.of(row, names));
    }

    @GET
    @Path("{submissionId}")
    @RolesAllowed(Roles.REVIEWER)
    public Response read(@PathParam("submissionId") UUID submissionId, @Context Request request) {
        ReviewView review = desk.get(submissionId);
        return Answers.found(request, SubmissionAnswer.tag(review.submission()), ReviewAnswer.of(review, names(review.submission())));
    }

    @POST
    @Path("{submissionId}/claim")
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    public Response claim(@PathParam("submissionId") UUID submissionId) {
        return answer(desk.claim(submissionId, reviewer()));
    }

    @DELETE
    @Path("{submissionId}/claim")
    @RolesAllowed(Roles.REVIEWER)
    public Response unclaim(@PathParam("submissionId") UUID submissionId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ifMatch.require(SubmissionAnswer.tag(desk.get(submissionId).submission()));
        return answer(desk.unclaim(submissionId, reviewer()));
    }

    @POST
    @Path("{submissionId}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    public Response approve(@PathParam("submissionId") UUID submissionId, Approval body) {
        String remark = body == null ? null : Input.valid(body, validator).remark();
        return answer(desk.approve(submissionId, remark, reviewer()));
    }

    @POST
    @Path("{submissionId}/correction-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    public Response requestCorrection(@PathParam("submissionId") UUID submissionId, RequestCorrection body) {
        return answer(desk.requestCorrection(submissionId, Input.valid(body, validator), reviewer()));
    }

    @POST
    @Path("{submissionId}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.REVIEWER)
    public Response reject(@PathParam("submissionId") UUID submissionId, Rejection body) {
        Rejection rejection = Input.valid(body, validator);
        return answer(desk.reject(submissionId, rejection.code(), rejection.remark(), reviewer()));
    }

    private Reviewer reviewer() {
        return new Reviewer(caller.actor(), caller.ownAccount().orElse(null));
    }

    private Response answer(SubmissionView submission) {
        return Answers.changed(SubmissionAnswer.tag(submission), StaffSubmission.of(submission, names(submission)));
    }

    private Map<AccountId, String> names(SubmissionView submission) {
        return accounts.names(Set.of(submission.account()));
    }
}
