package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.boundary.JustifyFinding;
import com.bemusix.backstage.submission.boundary.ReleaseChecks;
import com.bemusix.backstage.web.api.catalog.ReleaseAnswer;
import com.bemusix.backstage.web.api.problem.FindingAnswer;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.api.support.Answers;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the label says about a finding of a policy: the reason code in the path, the place in the query. */
@Path("v1/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class JustificationResource {

    @Inject
    ReleaseCatalog catalog;

    @Inject
    ReleaseChecks checks;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @PathParam("releaseId")
    ReleaseId releaseId;

    @PathParam("code")
    String code;

    @QueryParam("target")
    String target;

    @PUT
    @Path("{releaseId}/checks/{code}/justification")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    public Response justify(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, JustificationRequest body) {
        Input input = Input.of(body, validator);
        long version = version(ifMatch);
        JustifyFinding command = body.command(reasonCode(), place(), input);
        Finding answered = checks.justify(caller.account(), releaseId, command, version, caller.actor());
        return Answers.changed(ReleaseAnswer.tag(catalog.get(caller.account(), releaseId)), FindingAnswer.of(answered));
    }

    @DELETE
    @Path("{releaseId}/checks/{code}/justification")
    @RolesAllowed(Roles.EDITOR)
    public void takeBack(@HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        long version = version(ifMatch);
        checks.takeBack(caller.account(), releaseId, reasonCode(), place(), version, caller.actor());
    }

    private ReasonCode reasonCode() {
        return ReasonCode.of(code).orElseThrow(NotFoundException::new);
    }

    private String place() {
        if (target == null) {
            throw RefusedRequest.parameter("target");
        }
        return target;
    }

    /** The version of the release in which the client has seen the finding. */
    private long version(IfMatch ifMatch) {
        ReleaseView release = catalog.get(caller.account(), releaseId);
        ifMatch.require(ReleaseAnswer.tag(release));
        return release.version();
    }
}
