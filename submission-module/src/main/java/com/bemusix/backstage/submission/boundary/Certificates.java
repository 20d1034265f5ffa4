package com.bemusix.backstage.submission.boundary;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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
import com.bemusix.backstage.submission.control.LookUps;
import com.bemusix.backstage.submission.control.Notices;
import com.bemusix.backstage.submission.control.TermsStore;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.LookUp;
import com.bemusix.backstage.submission.entity.TermsAcceptance;

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

    /**
     * Every code that names a recording of the account, or did so once, the newest first; without their entries of the ledger.
     *
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this list
     */
    public Page<CodeChain> page(AccountId account, PageRequest page) {
        Page<CodeRecord> codes = records.page(account, page);
        List<CodeRecord> drawn = codes.items().stream().filter(code -> code.draw() != null).toList();
        List<UUID> attested = drawn.stream().map(code -> code.draw().attestationId()).toList();
        Map<UUID, Attestation> said = attestations.among(account, attested);
        Map<UUID, LookUp> found = lookUps.among(account, attested);
        Map<Isrc, Notices.Sent> told = notices.among(account, drawn.stream().map(code -> code.row().isrc()).toList());
        UUID standing = standing(account);
        return codes.map(code -> code.draw() == null ? entered(code)
                : drawn(code, said.get(code.draw().attestationId()), view(found.get(code.draw().attestationId()), LookUpView::of),
                        told.get(code.row().isrc()), standing));
    }

    private CodeChain chain(CodeRecord code, Function<LookUp, LookUpView> view) {
        return code.draw() == null ? entered(code)
                : drawn(code, attestations.find(code.account(), code.draw().attestationId()).orElse(null),
                        view(lookUps.of(code.account(), code.draw().attestationId()).orElse(null), view),
                        notices.of(code.account(), code.row().isrc()).orElse(null), standing(code.account()));
    }

    private static LookUpView view(LookUp lookUp, Function<LookUp, LookUpView> view) {
        return lookUp == null ? null : view.apply(lookUp);
    }

    private static CodeChain entered(CodeRecord code) {
        return new CodeChain(code, null, null, null, null);
    }

    private CodeChain drawn(CodeRecord code, Attestation said, LookUpView found, Notices.Sent told, UUID standing) {
        return new CodeChain(code, said == null ? null : AttestationView.of(said), found,
                terms.acceptance(code.account(), code.draw().acceptanceId())
                        .map(acceptance -> AcceptanceView.of(acceptance, acceptance.id().equals(standing))).orElse(null),
                told == null ? null : NoticeView.of(told));
    }

    /** The acceptance under which codes are generated now, or null. */
    private UUID standing(AccountId account) {
        return terms.accepted(account, clock.instant()).map(TermsAcceptance::id).orElse(null);
    }
}
