package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.web.export.Certificate;
import com.bemusix.backstage.web.export.CertificateWords;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The page <code>/label/certificate</code>: why the label has a code, link by link, and the same as a PDF. Nothing is changed. */
@Named("labelCertificate")
@RequestScoped
public class CertificateView {

    @Inject
    Certificates certificates;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    private String code;
    private String as;
    private Certificate certificate;

    /** Another label's code is answered by the page for "not found". */
    public void load() throws IOException {
        Optional<Certificate> found = problems.find(() -> CertificateWords.of(
            certificates.of(caller.account(), Isrc.parse(Objects.requireNonNullElse(code, ""))), caller.accountName(), clock.instant()));
        certificate = found.orElse(null);
        if (found.isPresent() && "pdf".equals(as)) {
            Faces.sendFile(found.get().fileName(), true, found.get()::write);
        }
    }

    /** Where it is as a PDF. */
    public String getFile() {
        return Faces.getRequestContextPath() + "/label/certificate?as=pdf&code=" + certificate.isrc();
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
