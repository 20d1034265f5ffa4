package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.web.api.support.Codes;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.export.Certificate;
import com.bemusix.backstage.web.export.CertificateWords;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Why the caller's account has a code, link by link. */
@Path("v1/isrc-ledger/{isrc}/certificate")
@RequestScoped
public class CertificateResource {

    @Inject
    Certificates certificates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PathParam("isrc")
    String isrc;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public CertificateAnswer read() {
        return CertificateAnswer.of(chain(), caller.accountName());
    }

    @GET
    @Produces(Downloads.PDF)
    @RolesAllowed(Roles.VIEWER)
    public Response file() {
        Certificate certificate = CertificateWords.of(chain(), caller.accountName(), clock.instant());
        return Downloads.attachment(certificate::write, Certificate.MEDIA_TYPE, certificate.fileName());
    }

    private CodeChain chain() {
        return certificates.of(caller.account(), Codes.inPath(isrc));
    }
}
