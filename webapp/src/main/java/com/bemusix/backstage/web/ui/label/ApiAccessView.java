package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.IssuedToken;
import com.bemusix.backstage.web.security.Scope;
import com.bemusix.backstage.web.security.TokenView;
import com.bemusix.backstage.web.security.Tokens;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The page <code>/label/api-access</code>: the caller's tokens. A new secret is in the one answer that made it, and nowhere after. */
@Named("labelApiAccess")
@ViewScoped
public class ApiAccessView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ISSUED = "issuedToken";
    private static final int LONGEST_NAME = 100;
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    @Inject
    Tokens tokens;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    @PlainText(max = LONGEST_NAME)
    private String name;
    private Scope scope = Scope.READ;
    private int days = 30;
    private transient List<TokenView> all;

    /** Makes a token; one that may change things may also read them. */
    public void create() {
        Set<Scope> scopes = EnumSet.range(Scope.READ, scope);
        Instant end = clock.instant().plus(Duration.ofDays(days));
        boolean made = problems.tell("form:name",
            () -> Faces.setRequestAttribute(ISSUED, tokens.issue(caller.person(), name, scopes, end, caller.actor())));
        if (made) {
            name = null;
            all = null;
        }
    }

    public String revoke() {
        UUID token = problems.pressedRow().orElse(null);
        if (token == null || !problems.tell(null, () -> tokens.revoke(caller.person(), token, caller.actor()))) {
            return null;
        }
        tokens.of(caller.person()).stream().filter(each -> each.id().equals(token))
            .forEach(each -> problems.confirm(words.of("tokens.revoke.done", each.name())));
        return "/label/api-access?faces-redirect=true";
    }

    public List<TokenView> getAll() {
        if (all == null) {
            all = tokens.of(caller.person());
        }
        return all;
    }

    /** What a token may do, in words. */
    public String scope(TokenView token) {
        return words.of("tokens.scope." + (token.scopes().contains(Scope.WRITE.text()) ? Scope.WRITE : Scope.READ));
    }

    /** The token that was made in this request, or null. */
    public IssuedToken getIssued() {
        return Faces.getRequestAttribute(ISSUED);
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public List<Integer> getChoiceOfDays() {
        return DAYS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Scope getScope() {
        return scope;
    }

    public void setScope(Scope scope) {
        this.scope = scope;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
