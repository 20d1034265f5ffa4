package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.GenerationProposal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a generation would do now.
 *
 * @param termsVersion null while there are no terms
 */
record GenerationPlan(List<Candidate> candidates, Integer termsVersion, boolean termsAccepted) {

    static GenerationPlan of(GenerationProposal proposal) {
        return new GenerationPlan(proposal.candidates().stream().map(Candidate::of).toList(),
            proposal.terms() == null ? null : proposal.terms().version(), proposal.accepted());
    }

    /** A track that would get a code. */
    record Candidate(UUID trackId, Set<String> missing, String attestedBy, Instant attestedAt, List<LookUpHit> alike) {

        static Candidate of(GenerationProposal.Candidate candidate) {
            return new Candidate(candidate.track().id().value(), candidate.missing(), candidate.attestedBy(), candidate.attestedAt(),
                candidate.alike().stream().map(LookUpHit::of).toList());
        }
    }
}
