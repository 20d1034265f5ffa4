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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private final Map<UUID, String> reasons = new HashMap<>();
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

    /** Moves the root on, for the reason in its row. */
    public String decide(RootView root, RootMove move) {
        DecideRoot decision = new DecideRoot(move, reasons.get(root.id()), move == RootMove.VERIFY ? root.expiresOn() : null);
        if (!problems.tell(null, () -> desk.decide(root.id(), decision, root.version(), caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("clientRoots.decided", root.prefix().display(), words.name(desk.get(root.id()).status())));
        return AGAIN;
    }

    /** Says whose the root is, for the reason in its row. */
    public String settle(RootConflictView conflict, ConflictOutcome outcome) {
        SettleConflict settlement = new SettleConflict(outcome, reasons.get(conflict.id()));
        if (!problems.tell(null, () -> desk.settle(conflict.id(), settlement, caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("clientRoots.settled", conflict.prefix().display()));
        return AGAIN;
    }

    /** Sends the document to be saved. */
    public void download(RootView root, UUID evidenceId) throws IOException {
        EvidenceFile file = evidences.readForStaff(root.id(), evidenceId, caller.actor());
        Faces.sendFile(file.content(), file.fileName(), true);
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

    public Map<UUID, String> getReasons() {
        return reasons;
    }
}
