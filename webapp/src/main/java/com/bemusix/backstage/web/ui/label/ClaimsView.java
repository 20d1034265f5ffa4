package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.AnswerClaim;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The page <code>/label/code-claims</code>: codes that the label claims, and those of its codes that others claim. */
@Named("labelClaims")
@ViewScoped
public class ClaimsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "/label/code-claims?faces-redirect=true&id=";

    @Inject
    CodeClaims claims;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private String statement;
    private boolean givesUp;
    private transient List<ClaimView> rows;
    private transient ClaimView claim;

    public void load() {
        if (id != null) {
            problems.find(() -> claims.get(caller.account(), CanonicalUuid.parse(id))).ifPresent(this::show);
        }
    }

    private void show(ClaimView found) {
        claim = found;
        if (found.side() == CaseSide.HOLDER) {
            statement = found.statement();
            givesUp = found.givesUp();
        }
    }

    /** Says what the label knows of a code of its own that is claimed. */
    public String answer() {
        AnswerClaim command = new AnswerClaim(statement, givesUp);
        if (!problems.tell("answer:", () -> claims.answer(caller.account(), CanonicalUuid.parse(id), command, caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("claims.answered"));
        return AGAIN + id;
    }

    /** Takes the label's own claim back. */
    public String withdraw() {
        if (!problems.tell(null, () -> claims.withdraw(caller.account(), CanonicalUuid.parse(id), caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("claims.withdrawn"));
        return AGAIN + id;
    }

    /** What happens next, or how it ended, in one line. */
    public String next(ClaimView row) {
        if (row.result() != null) {
            return words.of("claims.result." + row.result());
        }
        return words.of(row.asked() ? "claims.asked" : "claims.waits");
    }

    /** Where a claimed code may come from. */
    public List<IsrcOrigin> getOrigins() {
        return Stream.of(IsrcOrigin.values()).filter(IsrcOrigin::stateable).filter(origin -> origin != IsrcOrigin.LEGACY_IMPORT).toList();
    }

    public List<ClaimView> getRows() {
        if (rows == null) {
            rows = claims.of(caller.account());
        }
        return rows;
    }

    /** The one that is looked at, or null. */
    public ClaimView getClaim() {
        if (claim == null && id != null) {
            claim = claims.get(caller.account(), CanonicalUuid.parse(id));
        }
        return claim;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public boolean isGivesUp() {
        return givesUp;
    }

    public void setGivesUp(boolean givesUp) {
        this.givesUp = givesUp;
    }
}
