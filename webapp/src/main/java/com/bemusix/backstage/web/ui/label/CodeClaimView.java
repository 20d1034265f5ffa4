package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.submission.boundary.ClaimCode;
import com.bemusix.backstage.submission.boundary.IsrcClaims;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page <code>/label/code-claim</code>: says that a code belongs to a recording though it cannot be entered. */
@Named("labelCodeClaim")
@ViewScoped
public class CodeClaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcClaims claims;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String recording;
    private Isrc isrc;
    private IsrcOrigin origin;
    private String licensor;
    private String statement;
    private transient ReferenceFields known;

    public void load() {
        problems.find(() -> claims.reference(caller.account(), RecordingId.parse(recording))).ifPresent(found -> known = found);
    }

    /** Opens the case. */
    public String claim() {
        ClaimCode command = new ClaimCode(RecordingId.parse(recording), isrc, origin, licensor, statement);
        ClaimView[] opened = new ClaimView[1];
        if (!problems.tell("form:", () -> opened[0] = claims.claim(caller.account(), command, caller.actor()))) {
            return null;
        }
        problems.confirm(words.of("claim.opened", Long.toString(opened[0].number()), isrc.display()));
        return "/label/code-claims?faces-redirect=true&id=" + opened[0].id();
    }

    /** What is known of the recording. */
    public ReferenceFields getKnown() {
        if (known == null) {
            known = claims.reference(caller.account(), RecordingId.parse(recording));
        }
        return known;
    }

    /** The code that the recording has, or null. */
    public CodeView getCode() {
        RecordingId id = RecordingId.parse(recording);
        return registry.codesOf(caller.account(), List.of(id)).get(id);
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }

    public Isrc getIsrc() {
        return isrc;
    }

    public void setIsrc(Isrc isrc) {
        this.isrc = isrc;
    }

    public IsrcOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(IsrcOrigin origin) {
        this.origin = origin;
    }

    public String getLicensor() {
        return licensor;
    }

    public void setLicensor(String licensor) {
        this.licensor = licensor;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
