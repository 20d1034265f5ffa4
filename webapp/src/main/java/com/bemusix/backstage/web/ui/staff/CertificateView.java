package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.web.export.Certificate;
import com.bemusix.backstage.web.export.CertificateWords;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** <code>/staff/certificate</code>: why a label has a code, link by link, and the same as a PDF. Nothing is changed. */
@Named("staffCertificate")
@RequestScoped
public class CertificateView {

    @Inject
    Certificates certificates;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Clock clock;

    private String code;
    private String account;
    private String as;
    private Certificate certificate;
    private AccountId whose;

    public void load() throws IOException {
        Optional<CodeChain> found = problems.find(() -> certificates.forStaff(account == null ? null : AccountId.parse(account),
            Isrc.parse(Objects.requireNonNullElse(code, "")), caller.actor()));
        if (found.isPresent()) {
            whose = found.get().code().account();
            String label = accounts.names(List.of(whose)).getOrDefault(whose, whose.toString());
            certificate = CertificateWords.of(found.get(), label, clock.instant());
            if ("pdf".equals(as)) {
                Faces.sendFile(certificate.fileName(), true, certificate::write);
            }
        }
    }

    /** Where it is as a PDF. */
    public String getFile() {
        return Faces.getRequestContextPath() + "/staff/certificate?as=pdf&account=" + whose + "&code=" + certificate.isrc();
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

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
