package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.CodeRecords;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.LookUps;
import com.bemusix.backstage.submission.control.Notices;
import com.bemusix.backstage.submission.control.TermsStore;
import com.bemusix.backstage.submission.entity.LookUp;
import com.bemusix.backstage.submission.entity.TermsVersion;

/**
 * The whole chain of one code, from attestation and permission over the draw to the notice, for whoever has to prove it (product research,
 * M6 and M7). Only reads, so that it is there also for an account that has been closed.
 */
@ApplicationScoped
@Transactional
public class Certificates {

    @Inject
    CodeRecords records;

    @Inject
    Attestations attestations;

    @Inject
    LookUps lookUps;

    @Inject
    TermsStore terms;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND if the account never had the code */
    public CodeChain of(AccountId account, Isrc isrc) {
        return chain(records.of(account, isrc), LookUpView::of);
    }

    /**
     * Of whoever has the code, or had it last; for staff.
     *
     * @param account in whose hands, or null
     * @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND
     */
    public CodeChain forStaff(AccountId account, Isrc isrc, Actor actor) {
        return chain(records.forStaff(account, isrc, actor), LookUpView::forStaff);
    }

    private CodeChain chain(CodeRecord code, Function<LookUp, LookUpView> view) {
        if (code.draw() == null) {
            return new CodeChain(code, null, null, null, null);
        }
        int inForce = terms.inForce(clock.instant()).map(TermsVersion::number).orElse(0);
        return new CodeChain(code,
                attestations.find(code.account(), code.draw().attestationId()).map(AttestationView::of).orElse(null),
                lookUps.of(code.account(), code.draw().attestationId()).map(view).orElse(null),
                terms.acceptance(code.account(), code.draw().acceptanceId())
                        .map(acceptance -> AcceptanceView.of(acceptance, acceptance.termsVersion() == inForce)).orElse(null),
                notices.of(code.account(), code.row().isrc()).map(NoticeView::of).orElse(null));
    }
}
