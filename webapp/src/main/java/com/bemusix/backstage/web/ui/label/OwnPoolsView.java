package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.boundary.EvidenceFile;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** On the page of the UPCs: the GS1 prefixes of the label itself, and what proves them. */
@Named("labelOwnPools")
@RequestScoped
public class OwnPoolsView {

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    private List<PoolView> all;

    public List<PoolView> getAll() {
        if (all == null) {
            all = pools.of(caller.account());
        }
        return all;
    }

    public List<EvidenceView> documents(PoolView row) {
        return proofs.of(caller.account(), row.id());
    }

    /** Sends the document of the pressed row to be saved. */
    public void download() throws IOException {
        UUID proofId = CanonicalUuid.parse(Faces.getRequestParameter("document"));
        Optional<EvidenceFile> file = problems.pressedRow()
            .flatMap(id -> problems.find(() -> proofs.read(caller.account(), id, proofId)));
        if (file.isPresent()) {
            Faces.sendFile(file.get().content(), file.get().fileName(), true);
        }
    }
}
