package com.bemusix.backstage.identifiers.entity;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A certificate, licence or invoice that shows the right to a stock of UPCs. Never changed; a newer one stands beside it. */
@Entity
@Table(schema = "identifiers", name = "upc_pool_proof")
public class PoolProof {

    @Id
    private UUID id;
    private UUID poolId;
    @Embedded
    private ProofFile file;

    protected PoolProof() {
    }

    public PoolProof(UUID id, UpcPool pool, ProofFile file) {
        this.id = id;
        this.poolId = pool.id();
        this.file = file;
    }
}
