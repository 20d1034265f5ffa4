package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The GS1 prefixes of the caller's account, from which its releases alone get their UPCs, and what proves them. */
@Path("v1/upc-pools")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnPoolsResource {

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Page<OwnPool> list(@BeanParam Pages pages) {
        return pages.of(pools.of(caller.account())).map(OwnPool::of);
    }

    @GET
    @Path("{poolId}/proof")
    @RolesAllowed(Roles.MANAGER)
    public Page<EvidenceView> proofs(@PathParam("poolId") UUID poolId, @BeanParam Pages pages) {
        return pages.of(proofs.of(caller.account(), poolId));
    }

    @GET
    @Path("{poolId}/proof/{proofId}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed(Roles.MANAGER)
    public Response read(@PathParam("poolId") UUID poolId, @PathParam("proofId") UUID proofId) {
        return Downloads.document(proofs.read(caller.account(), poolId, proofId));
    }

    /** A GS1 prefix of the account, or a stretch of one, with its level. */
    record OwnPool(UUID id, String companyPrefix, String firstUpc, String lastUpc, String owner, String proof, long capacity, long used,
            long free, int alert) {

        static OwnPool of(PoolView pool) {
            return new OwnPool(pool.id(), pool.companyPrefix(), pool.first(), pool.last(), pool.owner(), pool.proof(), pool.capacity(),
                pool.used(), pool.free(), pool.alert());
        }
    }
}
