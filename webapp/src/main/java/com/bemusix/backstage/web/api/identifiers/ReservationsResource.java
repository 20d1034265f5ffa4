package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;

/** The numbers of a root of the caller's account: the next one, and those that are reserved for use outside. */
@Path("v1/isrc-roots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReservationsResource {

    @Inject
    OwnNumbers numbers;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @Path("{rootId}/next")
    @RolesAllowed(Roles.VIEWER)
    public NextCode next(@PathParam("rootId") UUID rootId) {
        Isrc isrc = numbers.next(caller.account(), rootId).orElse(null);
        return isrc == null ? new NextCode(null, null) : new NextCode(isrc.value(), isrc.display());
    }

    @GET
    @Path("{rootId}/reservations")
    @RolesAllowed(Roles.VIEWER)
    public Page<ReservationAnswer> list(@PathParam("rootId") UUID rootId, @BeanParam Pages pages) {
        return pages.of(numbers.reservations(caller.account(), rootId)).map(ReservationAnswer::of);
    }

    @POST
    @Path("{rootId}/reservations")
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response reserve(@PathParam("rootId") UUID rootId, ReservationEntry body) {
        ReservationEntry entry = Input.valid(body, validator);
        ReserveNumbers command = new ReserveNumbers(entry.designationFrom(), entry.designationTo(), entry.reason(), entry.holder(),
            entry.expiresOn());
        return Answers.created(ReservationAnswer.of(numbers.reserve(caller.account(), rootId, command, caller.actor())));
    }

    @POST
    @Path("{rootId}/reservations/{reservationId}/end")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed(Roles.MANAGER)
    public Response end(@PathParam("rootId") UUID rootId, @PathParam("reservationId") UUID reservationId) {
        return Response.ok(ReservationAnswer.of(numbers.end(caller.account(), rootId, reservationId, caller.actor()))).build();
    }

    /** The code that would be next; null if there is none. */
    record NextCode(String isrc, String display) {
    }

    /** Numbers to be reserved. */
    record ReservationEntry(@NotNull Integer designationFrom, @NotNull Integer designationTo, String reason, String holder,
            LocalDate expiresOn) {
    }
}
