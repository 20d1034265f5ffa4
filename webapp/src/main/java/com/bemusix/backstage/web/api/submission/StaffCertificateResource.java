package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.web.api.support.Codes;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.export.Certificate;
import com.bemusix.backstage.web.export.CertificateWords;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** Why whoever has a code has it, link by link; for staff. */
@Path("v1/staff/ledger/{isrc}/certificate")
@RequestScoped
public class StaffCertificateResource {

    @Inject
    Certificates certificates;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PathParam("isrc")
    String isrc;

    @QueryParam("account")
    String account;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public CertificateAnswer read() {
        CodeChain chain = chain();
        return CertificateAnswer.of(chain, label(chain));
    }

    @GET
    @Produces(Downloads.PDF)
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Response file() {
        CodeChain chain = chain();
        Certificate certificate = CertificateWords.of(chain, label(chain), clock.instant());
        return Downloads.attachment(certificate::write, Certificate.MEDIA_TYPE, certificate.fileName());
    }

    private CodeChain chain() {
        return certificates.forStaff(Parameters.read("account", account, AccountId::parse), Codes.inPath(isrc), caller.actor());
    }

    private String label(CodeChain chain) {
        return accounts.names(List.of(chain.code().account())).getOrDefault(chain.code().account(), "");
    }
}
