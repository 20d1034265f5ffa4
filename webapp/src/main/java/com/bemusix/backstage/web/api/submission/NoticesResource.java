package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the caller's label was told of the codes issued for it. */
@Path("v1/notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    @Inject
    NoticeDesk desk;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<NoticeAnswer> list(@BeanParam Pages pages) {
        return desk.of(caller.account(), pages.request()).map(NoticeAnswer::of);
    }
}
