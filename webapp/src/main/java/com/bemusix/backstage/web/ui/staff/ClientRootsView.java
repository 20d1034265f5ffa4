package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ConflictOutcome;
import com.bemusix.backstage.identifiers.RootMove;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.EvidenceFile;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SettleConflict;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** <code>/staff/roots</code>: the roots of all labels with the decisions about them, and roots that two labels name. */
@Named("staffRoots")
@RequestScoped
public class ClientRootsView {

    private static final String AGAIN = "/staff/roots?faces-redirect=true";

    @Inject
    RootDesk desk;

    @Inject
    RootEvidences evidences;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String reason;
    private List<RootView> rows;
    private List<RootConflictView> conflicts;
    private Map<AccountId, String> names;

    @PostConstruct
    void load() {
        rows = desk.all();
        conflicts = desk.conflicts();
        Set<AccountId> mentioned = new HashSet<>();
        rows.forEach(root -> mentioned.add(root.account()));
        conflicts.forEach(conflict -> mentioned.add(conflict.claimant()));
        names = accounts.names(mentioned);
    }

    /** Moves the root of the pressed row on. */
    public String decide() {
        return problems.find(() -> RootMove.valueOf(Faces.getRequestParameter("move")))
            .flatMap(move -> problems.pressedRow().flatMap(id -> problems.find(() -> desk.get(id))).filter(root -> decide(root, move)))
            .map(root -> AGAIN).orElse(null);
    }

    private boolean decide(RootView root, RootMove move) {
        DecideRoot decision = new DecideRoot(move, reason, move == RootMove.VERIFY ? root.expiresOn() : null);
        boolean decided = problems.tell("list:reason", () -> desk.decide(root.id(), decision, root.version(), caller.actor()));
        if (decided) {
            problems.confirm(words.of("clientRoots.decided", root.prefix().display(), words.name(desk.get(root.id()).status())));
        }
        return decided;
    }

    /** Says whose the root of the pressed row is. */
    public String settle() {
        return problems.find(() -> ConflictOutcome.valueOf(Faces.getRequestParameter("outcome")))
            .flatMap(outcome -> problems.pressedRow().filter(id -> settle(id, new SettleConflict(outcome, reason))))
            .map(id -> AGAIN).orElse(null);
    }

    private boolean settle(UUID conflictId, SettleConflict settlement) {
        boolean settled = problems.tell("list:reason", () -> desk.settle(conflictId, settlement, caller.actor()));
        if (settled) {
            problems.confirm(words.of("clientRoots.settled"));
        }
        return settled;
    }

    /** Sends the document of the pressed row to be saved. */
    public void download() throws IOException {
        UUID evidenceId = UUID.fromString(Faces.getRequestParameter("document"));
        Optional<UUID> root = problems.pressedRow();
        if (root.isPresent()) {
            EvidenceFile file = evidences.readForStaff(root.get(), evidenceId, caller.actor());
            Faces.sendFile(file.content(), file.fileName(), true);
        }
    }

    /** What staff can do with the root in its present state. */
    public List<RootMove> moves(RootView root) {
        return Stream.of(RootMove.VERIFY, RootMove.SUSPEND, RootMove.REINSTATE, RootMove.RETIRE)
            .filter(move -> root.status().after(move).isPresent()).toList();
    }

    public List<EvidenceView> documents(RootView root) {
        return evidences.forStaff(root.id());
    }

    public String numbers(int from, int to) {
        return words.of("clientRoots.numbers", String.format("%05d", from), String.format("%05d", to));
    }

    public String label(AccountId account) {
        return names.getOrDefault(account, "");
    }

    public List<RootView> getRows() {
        return rows;
    }

    public List<RootConflictView> getConflicts() {
        return conflicts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
