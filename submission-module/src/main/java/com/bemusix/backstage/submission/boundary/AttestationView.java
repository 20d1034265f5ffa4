package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.submission.entity.Attestation;

/**
 * Somebody's statement that a recording never had a code.
 *
 * @param version of the wording, which is never edited
 * @param text    what was stated
 * @param sha256  of that text in UTF-8
 * @param by      the name of the person
 */
public record AttestationView(UUID id, int version, String text, String sha256, Instant at, String by) {

    static AttestationView of(Attestation said) {
        return new AttestationView(said.id(), said.statementVersion(), said.statement(), said.statementSha256(), said.testimony().at(),
                said.testimony().personName());
    }
}
