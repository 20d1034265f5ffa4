package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.control.IsrcEntry;
import com.bemusix.backstage.identifiers.entity.CaseClaim;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;

/**
 * The evidence of one side of a case; for staff.
 *
 * @param isrc          the code that its recording has or had; null for a claim alone
 * @param before        what that code was before the dispute; null for a claim alone
 * @param since         when it got the code, or when it claimed it
 * @param ownRoot       whether the disputed code is of a root of the account
 * @param roots         the roots of the account
 * @param attestationId somebody's word that the recording never had a code; null without one
 * @param statement     what the side says; null if it has not answered
 * @param likely        the code of an own root that differs from the disputed one in the prefix alone, and so may be what was meant;
 *                      null without one
 */
public record CaseSideView(AccountId account, RecordingId recording, ReferenceFields reference, Isrc isrc, AssignmentStatus before,
        IsrcOrigin origin, String licensor, Instant since, String by, boolean ownRoot, List<IsrcPrefix> roots, UUID attestationId,
        String statement, boolean givesUp, Instant saidAt, Isrc likely) {

    static CaseSideView holder(DuplicateCase about, IsrcAssignment bond, List<IsrcRoot> roots) {
        CaseHistory said = about.history();
        return bound(bond, roots, said.answer(), said.givesUp(), said.answeredAt());
    }

    /** @param bond the claimant's second code where it is bound; else null */
    static CaseSideView claimant(DuplicateCase about, IsrcAssignment bond, List<IsrcRoot> roots) {
        CaseHistory said = about.history();
        if (bond != null) {
            return bound(bond, roots, said.openedByStaff() ? null : said.statement(), false, said.openedAt());
        }
        CaseClaim claim = about.claim();
        boolean own = roots.stream().anyMatch(root -> root.covers(about.isrc()));
        return new CaseSideView(claim.account(), claim.recording(), claim.reference(), null, null, claim.origin(), claim.licensor(),
            said.openedAt(), said.openedBy(), own, prefixes(roots), null, said.statement(), false, said.openedAt(),
            own ? null : likely(about.isrc(), roots).orElse(null));
    }

    private static CaseSideView bound(IsrcAssignment bond, List<IsrcRoot> roots, String words, boolean givesUp, Instant saidAt) {
        boolean own = IsrcEntry.ofOwnRoot(bond, roots);
        return new CaseSideView(bond.account(), bond.recording(), bond.reference(), bond.isrc(),
            bond.statusBefore() == null ? bond.status() : bond.statusBefore(), bond.origin(), bond.licensor(), bond.at(), bond.by(), own,
            prefixes(roots), bond.attestationId(), words, givesUp, saidAt,
            own || bond.attestationId() != null ? null : likely(bond.isrc(), roots).orElse(null));
    }

    private static List<IsrcPrefix> prefixes(List<IsrcRoot> roots) {
        return roots.stream().map(IsrcRoot::prefix).distinct().toList();
    }

    private static Optional<Isrc> likely(Isrc isrc, List<IsrcRoot> roots) {
        return roots.stream().filter(root -> !root.prefix().equals(isrc.prefix()))
            .map(root -> Isrc.of(root.prefix(), Integer.parseInt(isrc.year()), isrc.designationNumber()))
            .filter(meant -> roots.stream().anyMatch(root -> root.covers(meant)))
            .findFirst();
    }
}
