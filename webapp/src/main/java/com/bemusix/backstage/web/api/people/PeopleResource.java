package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.ShownOnce;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.InviteColleague;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.LabelTeam;
import com.bemusix.backstage.web.security.PersonView;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** The people of the caller's label. */
@Path("v1/people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    @Inject
    LabelTeam team;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<ColleagueAnswer> list(@BeanParam Pages pages) {
        return pages.of(team.all(caller.account())).map(ColleagueAnswer::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.OWNER)
    public Response invite(InviteColleague body) {
        return invited(team.invite(caller.account(), Input.valid(body, validator), caller.actor()));
    }

    @GET
    @Path("{personId}")
    @RolesAllowed(Roles.VIEWER)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        PersonView person = team.get(caller.account(), personId);
        return Answers.found(request, ColleagueAnswer.tag(person), ColleagueAnswer.of(person));
    }

    @PUT
    @Path("{personId}")
    @RolesAllowed(Roles.OWNER)
    public Response changeRole(@PathParam("personId") UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, RoleChange body) {
        PersonView before = seen(personId, ifMatch);
        RoleChange change = Input.valid(body, validator);
        PersonView person = team.changeRole(caller.account(), personId, before.version(), change.role(), caller.actor());
        return Answers.changed(ColleagueAnswer.tag(person), ColleagueAnswer.of(person));
    }

    @DELETE
    @Path("{personId}")
    @RolesAllowed(Roles.OWNER)
    public void disable(@PathParam("personId") UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        team.disable(caller.account(), personId, seen(personId, ifMatch).version(), caller.actor());
    }

    @POST
    @Idempotent
    @Path("{personId}/invitation")
    @RolesAllowed(Roles.OWNER)
    public Response inviteAgain(@PathParam("personId") UUID personId) {
        return invited(team.inviteAgain(caller.account(), personId, caller.actor()));
    }

    private PersonView seen(UUID personId, IfMatch ifMatch) {
        PersonView person = team.get(caller.account(), personId);
        ifMatch.require(ColleagueAnswer.tag(person));
        return person;
    }

    private static Response invited(InvitedPerson invited) {
        PersonView person = invited.person();
        return Response.created(URI.create("v1/people/" + person.id()))
            .tag(ColleagueAnswer.tag(person))
            .entity(new ShownOnce(ColleagueAnswer.of(invited), ColleagueAnswer.of(person)))
            .build();
    }
}
