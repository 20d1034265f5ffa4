package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.IsrcPrefixTable;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.web.ProblemWords;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/** The fields of a root that a label declares, on every page that asks for one. What is wrong with it is said at the field. */
@Named("labelRootForm")
@ViewScoped
public class RootForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 99_999;
    private static final int LONGEST_NAME = 250;
    private static final String PREFIX = "form:prefix";
    private static final String RANGE_END = "form:to";

    @Inject
    IsrcRoots roots;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private IsrcPrefix prefix;
    @PlainText(max = LONGEST_NAME)
    private String registeredTo;
    @PlainText(max = LONGEST_NAME)
    private String agency;
    private Integer from = 0;
    private Integer to = LAST;

    @PostConstruct
    void suggest() {
        registeredTo = caller.accountName();
    }

    /** @return true when the root is declared */
    public boolean declare() {
        if (prefix == null) {
            problems.say(PREFIX, words.of("setup.prefix.needed"));
            return false;
        }
        if (getNumbers() == 0) {
            problems.say(RANGE_END, ProblemWords.text(RegistryException.Kind.RANGE_INVALID.name(), Map.of(), Locale.ENGLISH));
            return false;
        }
        DeclareRoot root = new DeclareRoot(prefix.value(), registeredTo, agency, from, to, caller.zone());
        return problems.tell(PREFIX, () -> roots.declare(caller.account(), root, caller.actor()));
    }

    /** What to look at again in the prefix that was typed; null if nothing, or while there is none. */
    public String getDoubt() {
        return prefix == null ? null : IsrcPrefixTable.doubtAbout(prefix)
            .map(doubt -> IdentifierMessages.text(IdentifierScheme.ISRC_PREFIX, doubt, Locale.ENGLISH)).orElse(null);
    }

    /** How many numbers a year the range has; 0 for one that is open or ends before it begins. */
    public int getNumbers() {
        return from == null || to == null ? 0 : Math.max(0, to - from + 1);
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
