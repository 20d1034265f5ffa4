package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.CodeRecords;
import com.bemusix.backstage.submission.control.Attestations;
import com.bemusix.backstage.submission.control.Notices;
import com.bemusix.backstage.submission.control.TermsStore;
import com.bemusix.backstage.submission.entity.Attestation;
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
    TermsStore terms;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND if the account never had the code */
    public CodeChain of(AccountId account, Isrc isrc) {
        return chain(records.of(account, isrc));
    }

    /**
     * Of whoever has the code, or had it last; for staff.
     *
     * @param account in whose hands, or null
     * @throws com.bemusix.backstage.identifiers.RegistryException of kind NOT_FOUND
     */
    public CodeChain forStaff(AccountId account, Isrc isrc, Actor actor) {
        return chain(records.forStaff(account, isrc, actor));
    }

    /**
     * Every code that names a recording of the account, or did so once, the newest first; without their entries of the ledger.
     *
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this list
     */
    public Page<CodeChain> page(AccountId account, PageRequest page) {
        Page<CodeRecord> codes = records.page(account, page);
        List<CodeRecord> drawn = codes.items().stream().filter(code -> code.draw() != null).toList();
        Map<UUID, Attestation> said = attestations.among(account, drawn.stream().map(code -> code.draw().attestationId()).toList());
        Map<Isrc, Notices.Sent> told = notices.among(account, drawn.stream().map(code -> code.row().isrc()).toList());
        int inForce = inForce();
        return codes.map(code -> code.draw() == null ? new CodeChain(code, null, null, null)
                : chain(code, said.get(code.draw().attestationId()), told.get(code.row().isrc()), inForce));
    }

    private CodeChain chain(CodeRecord code) {
        return code.draw() == null ? new CodeChain(code, null, null, null)
                : chain(code, attestations.find(code.account(), code.draw().attestationId()).orElse(null),
                        notices.of(code.account(), code.row().isrc()).orElse(null), inForce());
    }

    private CodeChain chain(CodeRecord code, Attestation said, Notices.Sent told, int inForce) {
        return new CodeChain(code, said == null ? null : AttestationView.of(said),
                terms.acceptance(code.account(), code.draw().acceptanceId())
                        .map(acceptance -> AcceptanceView.of(acceptance, acceptance.termsVersion() == inForce)).orElse(null),
                told == null ? null : NoticeView.of(told));
    }

    private int inForce() {
        return terms.inForce(clock.instant()).map(TermsVersion::number).orElse(0);
    }
}
