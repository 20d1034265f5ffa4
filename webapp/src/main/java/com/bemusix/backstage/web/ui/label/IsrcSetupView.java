package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
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
import java.util.Locale;
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

    private IsrcMode choice;
    private long version;
    private boolean mixedAllowed;
    private boolean alsoGenerate;
    private boolean noRoot;
    private IsrcPrefix prefix;
    private String registeredTo;
    private String agency;
    private Integer from = 0;
    private Integer to = 99_999;

    @PostConstruct
    void load() {
        SetupView current = setup.of(caller.account());
        version = current.version();
        mixedAllowed = current.mixedAllowed();
        alsoGenerate = current.mode() == IsrcMode.MIXED;
        choice = current.mode() == IsrcMode.NO_ROOT ? IsrcMode.NO_ROOT : IsrcMode.ROOT;
        noRoot = current.mode() == IsrcMode.NO_ROOT;
        registeredTo = caller.accountName();
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
        if (prefix == null && getRoots().isEmpty()) {
            problems.say("form:prefix", words.of("setup.prefix.needed"));
            return false;
        }
        DeclareRoot root = new DeclareRoot(prefix == null ? null : prefix.value(), registeredTo, agency, from, to, caller.zone());
        IsrcMode mode = alsoGenerate && mixedAllowed ? IsrcMode.MIXED : IsrcMode.ROOT;
        return (prefix == null || problems.tell("form:prefix", () -> roots.declare(caller.account(), root, caller.actor())))
                && problems.tell(null, () -> setup.declare(caller.account(), mode, version, caller.actor()));
    }

    /** What to look at again in the root that was typed, or that it looks right; nothing while there is none. */
    public String getPrefixVerdict() {
        return prefix == null ? "" : IsrcPrefixTable.doubtAbout(prefix)
                .map(doubt -> IdentifierMessages.text(IdentifierScheme.ISRC_PREFIX, doubt, Locale.ENGLISH))
                .orElseGet(() -> words.of("setup.prefix.allocated", prefix.letters()));
    }

    public boolean isPrefixDoubtful() {
        return prefix != null && IsrcPrefixTable.doubtAbout(prefix).isPresent();
    }

    /** How many numbers a year the range has. */
    public int getNumbers() {
        return from == null || to == null ? 0 : Math.max(0, to - from + 1);
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

    public IsrcPrefix getPrefix() {
        return prefix;
    }

    public void setPrefix(IsrcPrefix prefix) {
        this.prefix = prefix;
    }

    public String getRegisteredTo() {
        return registeredTo;
    }

    public void setRegisteredTo(String registeredTo) {
        this.registeredTo = registeredTo;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
