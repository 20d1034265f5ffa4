package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.web.PlannedCodes;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;

/** How far the numbers of a root of the caller's account are used up. */
@Path("v1/isrc-roots/{rootId}/capacity")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CapacityResource {

    @Inject
    PlannedCodes planned;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Capacity read(@PathParam("rootId") UUID rootId) {
        return Capacity.of(planned.capacity(caller.account(), rootId));
    }

    /** The numbers of the present year with the forecast. */
    record Capacity(int year, long size, long assigned, long entered, long reserved, long imported, long lost, long free, String next,
            int level,
            double perWeek, long planned, LocalDate runsOut) {

        static Capacity of(CapacityView view) {
            return new Capacity(view.year(), view.size(), view.assigned(), view.entered(), view.reserved(), view.imported(), view.lost(),
                view.free(), view.next() == null ? null : view.next().value(), view.level(), view.forecast().perWeek(),
                view.forecast().planned(), view.forecast().runsOut());
        }
    }
}
