package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.ImportFinding;
import com.bemusix.backstage.identifiers.boundary.ImportLine;
import com.bemusix.backstage.identifiers.boundary.ImportReport;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * The page <code>/label/code-import</code>: codes of a root that were used outside, pasted or in a file. They are looked at first; what is
 * marked then are the good ones of the list that was shown.
 */
@Named("labelCodeImport")
@ViewScoped
public class CodeImportView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IsrcRoots roots;

    @Inject
    UsedCodes used;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String root;
    private String pasted;
    private transient Part file;
    /** The codes to mark, one in a line: twelve characters each, a hundred thousand at most. */
    private String good;
    private transient ImportReport report;

    public void load() {
        problems.find(() -> roots.get(caller.account(), CanonicalUuid.parse(root)));
    }

    /** Looks at the file, or else at what was pasted. */
    public void check() {
        good = null;
        report = null;
        if (file != null && file.getSize() > UsedCodes.MOST_BYTES || (file == null || file.getSize() == 0) && pasted == null) {
            problems.say("form:file", words.of("import.needed"));
            return;
        }
        problems.tell("form:file", () -> {
            UsedCodes.Check check = used.check(caller.account(), rootId(), list());
            report = check.report();
            good = String.join("\n", check.good());
        });
    }

    private InputStream list() {
        try {
            return file != null && file.getSize() > 0 ? file.getInputStream() : lines(pasted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Marks the good codes of the list that was looked at. */
    public String mark() {
        boolean marked = good != null && problems.tell(null, () -> {
            ImportReport done = used.mark(caller.account(), rootId(), lines(good), false, caller.actor());
            problems.confirm(words.of("import.done", done.good()));
        });
        return marked ? "/label/roots?faces-redirect=true&root=" + root : null;
    }

    /** What is to be said of a line. */
    public String text(ImportLine line) {
        return switch (line.finding()) {
            case NO_CODE -> IdentifierMessages.text(IdentifierScheme.ISRC, line.reason(), Locale.ENGLISH);
            case DUPLICATE -> words.of("import.duplicate", line.firstLine());
            case OUT_OF_RANGE -> words.of("import.outOfRange", getTarget().prefix().display());
            case KNOWN -> words.of("import.known");
        };
    }

    public int count(String finding) {
        return report.count(ImportFinding.valueOf(finding));
    }

    public RootView getTarget() {
        return roots.get(caller.account(), rootId());
    }

    private UUID rootId() {
        return CanonicalUuid.parse(root);
    }

    public ImportReport getReport() {
        return report;
    }

    public String getRoot() {
        return root;
    }

    public void setRoot(String root) {
        this.root = root;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
