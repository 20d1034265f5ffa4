package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Pools;
import com.bemusix.backstage.identifiers.control.ProofFiles;
import com.bemusix.backstage.identifiers.control.ProofFiles.Subject;
import com.bemusix.backstage.identifiers.entity.PoolProof;
import com.bemusix.backstage.identifiers.entity.ProofFile;
import com.bemusix.backstage.identifiers.entity.Stamp;
import com.bemusix.backstage.identifiers.entity.UpcPool;

/**
 * The documents that show the right to a stock of UPCs. Staff hand them in; they read all, and a client those of its own prefix. They stay
 * for good, as long as products carry the numbers.
 */
@ApplicationScoped
@Transactional
public class PoolProofs {

    @Inject
    Pools pools;

    @Inject
    ProofFiles files;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Hands in a document; for staff.
     *
     * @param fileName what the file is called; a path in front falls away
     * @throws RegistryException of kind NOT_FOUND, EVIDENCE_UNSUITABLE as for roots
     */
    public EvidenceView attach(UUID poolId, String fileName, byte[] content, Actor actor) {
        UpcPool pool = find(poolId);
        ProofFile file = new ProofFile(fileName, content, Stamp.of(clock, actor));
        UUID id = UniqueId.next();
        files.add(new PoolProof(id, pool, file));
        audit.fire(new Audited(pool.account(), actor, "UPC_POOL_PROOF", pool.companyPrefix(), file.sha256()));
        return forStaff(poolId).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The newest first, of whatever stock. @throws RegistryException of kind NOT_FOUND */
    public List<EvidenceView> forStaff(UUID poolId) {
        find(poolId);
        return files.of(Subject.POOL, poolId).stream().map(EvidenceView::of).toList();
    }

    /** Of whatever stock; who looked is kept. @throws RegistryException of kind NOT_FOUND */
    public EvidenceFile readForStaff(UUID poolId, UUID proofId, Actor actor) {
        UpcPool pool = find(poolId);
        EvidenceFile file = file(poolId, proofId);
        audit.fire(new Audited(pool.account(), actor, "UPC_POOL_PROOF_READ", proofId.toString(), file.fileName()));
        return file;
    }

    /** Of the client's own prefix, the newest first. @throws RegistryException of kind NOT_FOUND */
    public List<EvidenceView> of(AccountId account, UUID poolId) {
        requireOwn(account, poolId);
        return forStaff(poolId);
    }

    /** Of the client's own prefix. @throws RegistryException of kind NOT_FOUND */
    public EvidenceFile read(AccountId account, UUID poolId, UUID proofId) {
        requireOwn(account, poolId);
        return file(poolId, proofId);
    }

    private EvidenceFile file(UUID poolId, UUID proofId) {
        return files.find(Subject.POOL, poolId, proofId).map(EvidenceFile::of).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private void requireOwn(AccountId account, UUID poolId) {
        if (!account.equals(find(poolId).account())) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
    }

    private UpcPool find(UUID poolId) {
        return pools.find(poolId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }
}
