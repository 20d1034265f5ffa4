package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;

/**
 * A duplicate case in a list; for staff alone.
 *
 * @param answered whether the holder has said something
 */
public record CaseSummary(UUID id, long number, CaseKind kind, Isrc isrc, AccountId holder, AccountId claimant, CaseState state,
        Instant openedAt, boolean answered, String proposedBy) {

    static CaseSummary of(DuplicateCase about) {
        CaseHistory said = about.history();
        return new CaseSummary(about.id(), about.number(), about.kind(), about.isrc(), about.holder(), about.claim().account(),
            about.state(), said.openedAt(), said.answer() != null, said.proposedBy());
    }
}
