package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ConflictOutcome;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.SettleConflict;
import com.bemusix.backstage.web.api.people.AccountRef;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roots that a second account tried to declare; for staff. */
@Path("v1/staff/isrc-root-conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RootConflictsResource {

    @Inject
    RootDesk desk;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<RootConflict> list(@BeanParam Pages pages) {
        Page<RootConflictView> page = pages.of(desk.conflicts());
        Set<AccountId> mentioned = page.items().stream().flatMap(item -> Stream.of(item.holder(), item.claimant()))
            .collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(mentioned);
        return page.map(item -> RootConflict.of(item, names));
    }

    /** Says whose the root is. */
    @POST
    @Path("{conflictId}/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response settle(@PathParam("conflictId") UUID conflictId, Settlement body) {
        Settlement settlement = Input.valid(body, validator);
        RootConflictView settled = desk.settle(conflictId, new SettleConflict(settlement.outcome(), settlement.reason()), caller.actor());
        return Response.ok(RootConflict.of(settled, accounts.names(Set.of(settled.holder(), settled.claimant())))).build();
    }

    /** To whom the root belongs, and why. */
    record Settlement(@NotNull ConflictOutcome outcome, @NotBlank @Size(max = 1000) String reason) {
    }

    /** Two accounts name one root. */
    record RootConflict(UUID id, String prefix, UUID rootId, AccountRef holder, AccountRef claimant, String registrantName, String agency,
            int designationFrom, int designationTo, Instant at, boolean verified, ConflictOutcome outcome, String reason,
            String settledBy) {

        static RootConflict of(RootConflictView item, Map<AccountId, String> names) {
            return new RootConflict(item.id(), item.prefix().value(), item.rootId(), AccountRef.of(item.holder(), names),
                AccountRef.of(item.claimant(), names), item.registrantName(), item.agency(), item.designationFrom(), item.designationTo(),
                item.at(), item.verified(), item.outcome(), item.reason(), item.settledBy());
        }
    }
}
