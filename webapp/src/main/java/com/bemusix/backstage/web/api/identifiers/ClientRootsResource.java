package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.IfMatch;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The roots of all clients; for staff. */
@Path("v1/staff/isrc-roots")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ClientRootsResource {

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
    public Page<ClientRoot> list(@BeanParam Pages pages) {
        Page<RootView> page = pages.of(desk.all());
        Map<AccountId, String> names = accounts.names(page.items().stream().map(RootView::account).collect(Collectors.toSet()));
        return page.map(root -> ClientRoot.of(root, names));
    }

    @GET
    @Path("{rootId}")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response read(@PathParam("rootId") UUID rootId, @Context Request request) {
        RootView root = desk.get(rootId);
        return Answers.found(request, RootAnswer.tag(root), answer(root));
    }

    /** Changes what the root says, also one that is verified. */
    @PUT
    @Path("{rootId}")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response change(@PathParam("rootId") UUID rootId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, RootChange body) {
        ChangeRoot command = body.command(Input.of(body, validator));
        RootView before = desk.get(rootId);
        ifMatch.require(RootAnswer.tag(before));
        RootView root = desk.change(rootId, command, before.version(), caller.actor());
        return Answers.changed(RootAnswer.tag(root), answer(root));
    }

    /** Verifies, suspends, reinstates or retires the root. */
    @PUT
    @Path("{rootId}/standing")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response decide(@PathParam("rootId") UUID rootId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch ifMatch, Decision body) {
        Decision decision = Input.valid(body, validator);
        RootView before = desk.get(rootId);
        ifMatch.require(RootAnswer.tag(before));
        DecideRoot command = new DecideRoot(decision.move(), decision.reason(), decision.expiresOn());
        RootView root = desk.decide(rootId, command, before.version(), caller.actor());
        return Answers.changed(RootAnswer.tag(root), answer(root));
    }

    private ClientRoot answer(RootView root) {
        return ClientRoot.of(root, accounts.names(Set.of(root.account())));
    }

    /** What staff decide about a root. */
    record Decision(@NotNull RootMove move, @Size(max = 1000) String reason, LocalDate expiresOn) {
    }
}
