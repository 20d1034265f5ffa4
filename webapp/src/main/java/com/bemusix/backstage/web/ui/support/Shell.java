package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What the side bars say about the caller. */
@Named("shell")
@RequestScoped
public class Shell {

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    CodeClaims claims;

    @Inject
    Caller caller;

    @Inject
    Words words;

    /** The root of the label, or how many it has, or that it has none. */
    public String getRootText() {
        List<RootView> own = roots.of(caller.account());
        if (own.size() == 1) {
            return words.of("shell.root", own.get(0).prefix().display());
        }
        if (!own.isEmpty()) {
            return words.of("shell.roots", own.size());
        }
        return words.of(setup.of(caller.account()).mode() == IsrcMode.UNDECLARED ? "shell.undeclared" : "shell.noRoot");
    }

    /** The greatest role of the caller, in words. */
    public String getRoleText() {
        return caller.visitor().roles().stream().max(Comparator.naturalOrder()).map((Role role) -> words.name(role)).orElse("");
    }

    /** How many claims on codes of the label wait for its answer. */
    public long getAsked() {
        return claims.of(caller.account()).stream().filter(ClaimView::asked).count();
    }

    /** How many releases wait for corrections. */
    public long getToCorrect() {
        return catalog.tabs(caller.account()).getOrDefault(ReleaseTab.CORRECT, 0L);
    }
}
