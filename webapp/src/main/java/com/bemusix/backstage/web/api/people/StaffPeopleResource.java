package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.ShownOnce;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.InviteStaff;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.StaffTeam;
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
import java.util.Set;
import java.util.UUID;

/** The people of the staff; for administrators. */
@Path("v1/staff/people")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffPeopleResource {

    @Inject
    StaffTeam team;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<StaffAnswer> list(@BeanParam Pages pages) {
        return pages.of(team.all()).map(StaffAnswer::of);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.ADMIN)
    public Response invite(InviteStaff body) {
        return invited(team.invite(Input.valid(body, validator), caller.actor()));
    }

    @GET
    @Path("{personId}")
    @RolesAllowed(Roles.ADMIN)
    public Response read(@PathParam("personId") UUID personId, @Context Request request) {
        PersonView person = team.get(personId);
        return Answers.found(request, StaffAnswer.tag(person), StaffAnswer.of(person));
    }

    @PUT
    @Path("{personId}")
    @RolesAllowed(Roles.ADMIN)
    public Response changeRoles(@PathParam("personId") UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            RolesChange body) {
        PersonView before = seen(personId, ifMatch);
        RolesChange change = Input.valid(body, validator);
        PersonView person = team.changeRoles(personId, before.version(), Set.copyOf(change.roles()), caller.actor());
        return Answers.changed(StaffAnswer.tag(person), StaffAnswer.of(person));
    }

    @DELETE
    @Path("{personId}")
    @RolesAllowed(Roles.ADMIN)
    public void disable(@PathParam("personId") UUID personId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        team.disable(personId, seen(personId, ifMatch).version(), caller.actor());
    }

    @POST
    @Idempotent
    @Path("{personId}/invitation")
    @RolesAllowed(Roles.ADMIN)
    public Response inviteAgain(@PathParam("personId") UUID personId) {
        return invited(team.inviteAgain(personId, caller.actor()));
    }

    private PersonView seen(UUID personId, IfMatch ifMatch) {
        PersonView person = team.get(personId);
        ifMatch.require(StaffAnswer.tag(person));
        return person;
    }

    private static Response invited(InvitedPerson invited) {
        PersonView person = invited.person();
        return Response.created(URI.create("v1/staff/people/" + person.id()))
            .tag(StaffAnswer.tag(person))
            .entity(new ShownOnce(StaffAnswer.of(invited), StaffAnswer.of(person)))
            .build();
    }
}
