package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.EvidenceFile;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.RootEvidences;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Uploads;
import com.bemusix.backstage.web.ui.support.Words;
import com.bemusix.backstage.web.ui.support.YearRanges;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** The page <code>/label/root-edit</code>: what a root says, and the documents that prove it. */
@Named("labelRootEdit")
@ViewScoped
public class RootEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IsrcRoots roots;

    @Inject
    RootEvidences evidences;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String id;
    private long version;
    private String registeredTo;
    private String agency;
    private LocalDate allocatedOn;
    private LocalDate expiresOn;
    private Integer from;
    private Integer to;
    private String years;
    private NumberingPolicy policy;
    private transient Part document;
    private transient RootView root;

    public void load() {
        problems.find(() -> roots.get(caller.account(), CanonicalUuid.parse(id))).ifPresent(this::show);
    }

    private void show(RootView read) {
        root = read;
        version = read.version();
        registeredTo = read.registrantName();
        agency = read.agency();
        allocatedOn = read.allocatedOn();
        expiresOn = read.expiresOn();
        from = read.designationFrom();
        to = read.designationTo();
        years = YearRanges.write(read.years());
        policy = read.policy();
    }

    /** Saves what the fields say. */
    public String save() {
        return YearRanges.read(years).map(ranges -> save(new ChangeRoot(registeredTo, agency, allocatedOn, expiresOn, from, to, ranges,
            policy)))
            .orElseGet(() -> {
                problems.say("form:years", words.of("root.years.wrong"));
                return null;
            });
    }

    private String save(ChangeRoot change) {
        if (!problems.tell(null, () -> roots.change(caller.account(), rootId(), change, version, caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("root.saved"));
        return back();
    }

    /** Hands in the chosen document. */
    public String attach() {
        if (!Uploads.chosen(document)) {
            problems.say("proof:document", words.of("root.document.needed"));
            return null;
        }
        boolean attached = problems.tell("proof:document", () -> evidences.attach(caller.account(), rootId(),
            document.getSubmittedFileName(), Uploads.bytes(document), caller.actor()));
        if (!attached) {
            return null;
        }
        problems.confirm(words.of("root.document.attached"));
        return "/label/root-edit?faces-redirect=true&id=" + id;
    }

    /** Sends the document of the pressed row to be saved. */
    public void download() throws IOException {
        Optional<EvidenceFile> file = problems.pressedRow()
            .flatMap(evidence -> problems.find(() -> evidences.read(caller.account(), rootId(), evidence)));
        if (file.isPresent()) {
            Faces.sendFile(file.get().content(), file.get().fileName(), true);
        }
    }

    private String back() {
        return "/label/roots?faces-redirect=true&root=" + id;
    }

    private UUID rootId() {
        return CanonicalUuid.parse(id);
    }

    public RootView getRoot() {
        if (root == null) {
            root = roots.get(caller.account(), rootId());
        }
        return root;
    }

    public List<EvidenceView> getDocuments() {
        return evidences.of(caller.account(), rootId());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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

    public LocalDate getAllocatedOn() {
        return allocatedOn;
    }

    public void setAllocatedOn(LocalDate allocatedOn) {
        this.allocatedOn = allocatedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
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

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public NumberingPolicy[] getPolicies() {
        return NumberingPolicy.values();
    }

    public NumberingPolicy getPolicy() {
        return policy;
    }

    public void setPolicy(NumberingPolicy policy) {
        this.policy = policy;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
