package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.identifiers.IsrcMode;
import java.util.stream.Stream;

/** ID-012: a code is drawn only for a recording of which somebody confirmed that it has never had one (S18). */
final class AttestationRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.toGenerate()
                .filter(track -> facts.setup().mode() != IsrcMode.ROOT && !facts.attested().contains(track.recordingId()))
                .map(track -> Finding.of(ReasonCode.ISRC_ATTESTATION_MISSING, Target.track(track.id(), "isrc")));
    }
}
