package com.bemusix.backstage.submission.boundary;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.bemusix.backstage.catalog.Text;

/** Sends a release back to the label. At least one finding is needed. */
public record RequestCorrection(@Size(max = RequestCorrection.MAX) List<@NotNull @Valid ReviewFinding> findings) {

    public static final int MAX = 200;

    public RequestCorrection {
        findings = Text.list(findings);
    }
}
