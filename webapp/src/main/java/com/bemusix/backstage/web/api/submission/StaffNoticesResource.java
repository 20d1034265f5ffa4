package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;

/** The notices to all labels and how far they have come; for staff. */
@Path("v1/staff/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffNoticesResource {

    @Inject
    NoticeDesk desk;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<NoticeAnswer.Row> list(@QueryParam("state") String state, @BeanParam Pages pages) {
        Page<NoticeView> found = desk.all(Parameters.word("state", state, NoticeState.class), pages.request());
        Map<AccountId, String> names = accounts.names(found.items().stream().map(NoticeView::account).collect(Collectors.toSet()));
        return found.map(notice -> NoticeAnswer.Row.of(notice, names));
    }

    @POST
    @Path("retries")
    @Idempotent
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response retry() {
        return Response.ok(new Retried(desk.retry(caller.actor()))).build();
    }

    /** How many notices are tried again at once. */
    record Retried(int notices) {
    }
}
