package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The page <code>/label/isrc-setup</code>: a label declares its roots, or that it has none. */
@Named("labelIsrcSetup")
@ViewScoped
public class IsrcSetupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    RootForm root;

    private IsrcMode choice;
    private long version;
    private boolean mixedAllowed;
    private boolean alsoGenerate;
    private boolean noRoot;

    @PostConstruct
    void load() {
        SetupView current = setup.of(caller.account());
        version = current.version();
        mixedAllowed = current.mixedAllowed();
        alsoGenerate = current.mode() == IsrcMode.MIXED;
        choice = current.mode() == IsrcMode.NO_ROOT ? IsrcMode.NO_ROOT : IsrcMode.ROOT;
        noRoot = current.mode() == IsrcMode.NO_ROOT;
    }

    /** The roots that the label has declared already. */
    public List<RootView> getRoots() {
        return roots.of(caller.account());
    }

    public void save() {
        boolean saved = choice == IsrcMode.NO_ROOT ? saveWithoutRoot() : saveWithRoot();
        if (saved) {
            problems.confirm(words.of("setup.saved"));
            Faces.redirect(Faces.getRequestContextPath() + "/label/dashboard");
        }
    }

    private boolean saveWithoutRoot() {
        if (!noRoot) {
            problems.say("form:noRoot", words.of("setup.noRoot.needed"));
            return false;
        }
        return problems.tell(null, () -> setup.declare(caller.account(), IsrcMode.NO_ROOT, version, caller.actor()));
    }

    private boolean saveWithRoot() {
        IsrcMode mode = alsoGenerate && mixedAllowed ? IsrcMode.MIXED : IsrcMode.ROOT;
        return (!getRoots().isEmpty() || root.declare())
                && problems.tell(null, () -> setup.declare(caller.account(), mode, version, caller.actor()));
    }

    public boolean isWithRoot() {
        return choice != IsrcMode.NO_ROOT;
    }

    public IsrcMode getChoice() {
        return choice;
    }

    public void setChoice(IsrcMode choice) {
        this.choice = choice;
    }

    public boolean isMixedAllowed() {
        return mixedAllowed;
    }

    public boolean isAlsoGenerate() {
        return alsoGenerate;
    }

    public void setAlsoGenerate(boolean alsoGenerate) {
        this.alsoGenerate = alsoGenerate;
    }

    public boolean isNoRoot() {
        return noRoot;
    }

    public void setNoRoot(boolean noRoot) {
        this.noRoot = noRoot;
    }
}
