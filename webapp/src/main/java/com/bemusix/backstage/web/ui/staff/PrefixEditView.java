package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** <code>/staff/prefix-edit</code>: what the agency grants with a prefix code of the distributor, and until when. */
@Named("staffPrefixEdit")
@ViewScoped
public class PrefixEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private long version;
    private PrefixForm form = new PrefixForm();
    private transient PrefixView prefix;

    public void load() {
        problems.find(this::read).ifPresent(read -> {
            version = read.version();
            form = PrefixForm.of(read);
        });
    }

    /** Saves what the fields say. */
    public String save() {
        PrefixView before = read();
        boolean saved = problems.tell("change:",
            () -> prefixes.change(before.id(), form.changed(before.suspended()), version, caller.actor()));
        if (saved) {
            problems.confirm(words.of("prefix.saved", before.prefix().display()));
        }
        return saved ? "/staff/prefixes?faces-redirect=true" : null;
    }

    private PrefixView read() {
        return prefixes.get(CanonicalUuid.parse(id));
    }

    public PrefixView getPrefix() {
        if (prefix == null) {
            prefix = read();
        }
        return prefix;
    }

    public PrefixForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
