package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.Likeness;
import com.bemusix.backstage.submission.entity.Attestation;

/**
 * What a generation would do, to be shown before it is confirmed.
 *
 * @param candidates the tracks that chose generation and have no code yet, in the order of the release
 * @param terms      in force, null while none have been published
 * @param accepted   whether the account has accepted them
 */
public record GenerationProposal(List<Candidate> candidates, TermsView terms, boolean accepted) {

    public GenerationProposal {
        candidates = List.copyOf(candidates);
    }

    /**
     * A track that would get a code.
     *
     * @param reference  what would be registered with the code
     * @param missing    names of the reference fields that are still empty
     * @param attestedBy who said that the recording has never had a code, null if nobody did
     * @param alike      recordings of the account like this one that have a code, of which the label has to say whether they are the same
     */
    public record Candidate(TrackView track, ReferenceFields reference, Set<String> missing, String attestedBy, Instant attestedAt,
            List<KnownRecording> alike) {

        /** @param said null if nobody said that the recording has never had a code */
        static Candidate of(TrackView track, ReferenceFields reference, Attestation said, Likeness known) {
            String by = said == null ? null : said.testimony().personName();
            Instant at = said == null ? null : said.testimony().at();
            return new Candidate(track, reference, reference.missing(), by, at, known.own());
        }
    }
}
