package com.bemusix.backstage.identifiers.boundary;

import java.util.Locale;
import java.util.UUID;

import com.bemusix.backstage.identifiers.CaseHistory;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseProposal;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.entity.DuplicateCase;

/**
 * A duplicate case with both sides; for staff alone.
 *
 * @param number   as people call it
 * @param isrc     the code that is claimed
 * @param bound    of a second code, whether a recording has it already
 * @param proposal how it is to end or has ended; null before somebody proposed that
 */
public record CaseView(UUID id, long number, CaseKind kind, Isrc isrc, boolean bound, CaseState state, CaseSideView holder,
        CaseSideView claimant, CaseProposal proposal, CaseHistory history, long version) {

    /** Two recordings whose lengths differ by less may be one, in milliseconds (identifiers of recordings, length tolerance). */
    private static final long SAME_LENGTH_MS = 5_000;

    static CaseView of(DuplicateCase about, CaseSideView holder, CaseSideView claimant) {
        return new CaseView(about.id(), about.number(), about.kind(), about.isrc(), about.claimantId() != null, about.state(), holder,
            claimant, about.proposal(), about.history(), about.version());
    }

    /** Whether the descriptions of the two recordings could be of one: a hint, no proof. */
    public boolean alike() {
        ReferenceFields one = holder.reference();
        ReferenceFields other = claimant.reference();
        boolean sameWords = same(one.title(), other.title()) && same(one.mainArtist(), other.mainArtist())
            && same(one.version(), other.version()) && one.type() == other.type();
        return sameWords && one.durationMs() != null && other.durationMs() != null
            && Math.abs(one.durationMs() - other.durationMs()) < SAME_LENGTH_MS;
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return words == null ? "" : words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
