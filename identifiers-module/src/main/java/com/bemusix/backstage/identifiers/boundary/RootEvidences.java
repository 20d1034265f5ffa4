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
import com.bemusix.backstage.identifiers.DocumentType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.control.ProofFiles;
import com.bemusix.backstage.identifiers.control.ProofFiles.Subject;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ProofFile;
import com.bemusix.backstage.identifiers.entity.RootEvidence;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The documents that prove a root. They are read by the account that handed them in and by staff, and by nobody else. */
@ApplicationScoped
@Transactional
public class RootEvidences {

    @Inject
    Roots roots;

    @Inject
    ProofFiles files;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * Hands in a document.
     *
     * @param fileName what the file is called; a path in front falls away
     * @throws RegistryException of kind NOT_FOUND, EVIDENCE_UNSUITABLE if it is empty, has more bytes than
     *     {@link DocumentType#MOST_BYTES} or is neither PDF, PNG nor JPEG, ROOT_MOVE_FORBIDDEN if the root is verified, expired or retired
     */
    public EvidenceView attach(AccountId account, UUID rootId, String fileName, byte[] content, Actor actor) {
        IsrcRoot root = roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        Stamp stamp = Stamp.of(clock, actor);
        ProofFile file = new ProofFile(fileName, content, stamp);
        roots.lock(root);
        root.move(RootMove.PROVE, root.statusReason(), stamp);
        RootEvidence evidence = new RootEvidence(UniqueId.next(), root, file);
        files.add(evidence);
        audit.fire(new Audited(account, actor, "ISRC_ROOT_EVIDENCE", root.prefix().display(), file.sha256()));
        return view(rootId, evidence.id());
    }

    /** The newest first. @throws RegistryException of kind NOT_FOUND */
    public List<EvidenceView> of(AccountId account, UUID rootId) {
        requireOwn(account, rootId);
        return forStaff(rootId);
    }

    /** The newest first, of whatever account. */
    public List<EvidenceView> forStaff(UUID rootId) {
        return files.of(Subject.ROOT, rootId).stream().map(EvidenceView::of).toList();
    }

    /** @throws RegistryException of kind NOT_FOUND */
    public EvidenceFile read(AccountId account, UUID rootId, UUID evidenceId) {
        requireOwn(account, rootId);
        return file(rootId, evidenceId);
    }

    /** Of whatever account; who looked is kept. @throws RegistryException of kind NOT_FOUND */
    public EvidenceFile readForStaff(UUID rootId, UUID evidenceId, Actor actor) {
        EvidenceFile file = file(rootId, evidenceId);
        AccountId owner = roots.find(rootId).orElseThrow().account();
        audit.fire(new Audited(owner, actor, "ISRC_ROOT_EVIDENCE_READ", evidenceId.toString(), file.fileName()));
        return file;
    }

    private EvidenceFile file(UUID rootId, UUID evidenceId) {
        return files.find(Subject.ROOT, rootId, evidenceId).map(EvidenceFile::of).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private void requireOwn(AccountId account, UUID rootId) {
        roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }

    private EvidenceView view(UUID rootId, UUID id) {
        return forStaff(rootId).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
