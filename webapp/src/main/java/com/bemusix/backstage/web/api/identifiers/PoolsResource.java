package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.DocumentType;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.api.support.Answers;
import com.bemusix.backstage.web.api.support.BodyUpTo;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Idempotent;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The stock of UPCs; for staff. */
@Path("v1/staff/upc-pools")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PoolsResource {

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<PoolAnswer> list(@BeanParam Pages pages) {
        Page<PoolView> page = pages.of(pools.all());
        Map<AccountId, String> names = names(page.items());
        return page.map(pool -> PoolAnswer.of(pool, names));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response add(PoolEntry body) {
        AddPool command = body.command(Input.of(body, validator));
        if (command.account() != null) {
            accounts.get(command.account());
        }
        PoolView pool = pools.add(command, caller.actor());
        return Answers.created(PoolAnswer.of(pool, names(List.of(pool))));
    }

    @GET
    @Path("{poolId}/proof")
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<EvidenceView> proofs(@PathParam("poolId") UUID poolId, @BeanParam Pages pages) {
        return pages.of(proofs.forStaff(poolId));
    }

    @POST
    @Path("{poolId}/proof")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @BodyUpTo(DocumentType.MOST_BYTES)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response prove(@PathParam("poolId") UUID poolId, @QueryParam("fileName") String fileName, byte[] body) {
        return Answers.created(proofs.attach(poolId, Parameters.text("fileName", fileName), body, caller.actor()));
    }

    @GET
    @Path("{poolId}/proof/{proofId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response read(@PathParam("poolId") UUID poolId, @PathParam("proofId") UUID proofId) {
        return Downloads.document(proofs.readForStaff(poolId, proofId, caller.actor()));
    }

    private Map<AccountId, String> names(List<PoolView> pools) {
        return accounts.names(pools.stream().map(PoolView::account).filter(Objects::nonNull).toList());
    }
}
