package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.EvidenceFile;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Uploads;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** <code>/staff/upc-pool</code>: the stocks from which UPCs are drawn. */
@Named("staffUpcPool")
@RequestScoped
public class UpcPoolView {

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private final PoolForm form = new PoolForm();
    private String pool;
    private Part document;
    private List<PoolView> rows;

    /** Adds the block in the form. */
    public String add() {
        boolean added = problems.tell("add:", () -> {
            AddPool command = form.command();
            if (command.account() != null) {
                accounts.get(command.account());
            }
            pools.add(command, caller.actor());
        });
        if (added) {
            problems.confirm(words.of("upcPool.added"));
        }
        return added ? "/staff/upc-pool?faces-redirect=true" : null;
    }

    /** Hands in the chosen document for the chosen stock. */
    public String prove() {
        if (pool == null || !Uploads.chosen(document)) {
            problems.say("proof:document", words.of("root.document.needed"));
            return null;
        }
        boolean attached = problems.tell("proof:document", () -> proofs.attach(CanonicalUuid.parse(pool), document.getSubmittedFileName(),
            Uploads.bytes(document), caller.actor()));
        if (attached) {
            problems.confirm(words.of("upcPool.proved"));
        }
        return attached ? "/staff/upc-pool?faces-redirect=true" : null;
    }

    /** Sends the document of the pressed row to be saved. */
    public void download() throws IOException {
        UUID proofId = CanonicalUuid.parse(Faces.getRequestParameter("document"));
        Optional<EvidenceFile> file = problems.pressedRow()
            .flatMap(id -> problems.find(() -> proofs.readForStaff(id, proofId, caller.actor())));
        if (file.isPresent()) {
            Faces.sendFile(file.get().content(), file.get().fileName(), true);
        }
    }

    public List<EvidenceView> documents(PoolView row) {
        return proofs.forStaff(row.id());
    }

    /** How a stock reads in a list to choose from. */
    public String name(PoolView row) {
        return words.of("upcPool.name", row.companyPrefix(), row.first(), row.last(), row.owner());
    }

    public List<PoolView> getRows() {
        if (rows == null) {
            rows = pools.all();
        }
        return rows;
    }

    /** The stocks that are nearly used up. */
    public List<PoolView> getAlerts() {
        return getRows().stream().filter(row -> row.alert() > 0).toList();
    }

    /** How a level looks. */
    public String tone(PoolView row) {
        return row.alert() >= 95 ? "red" : row.alert() > 0 ? "amber" : "green";
    }

    public String getPool() {
        return pool;
    }

    public void setPool(String pool) {
        this.pool = pool;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }

    public PoolOwnership[] getOwnerships() {
        return PoolOwnership.values();
    }

    public PoolForm getForm() {
        return form;
    }
}
