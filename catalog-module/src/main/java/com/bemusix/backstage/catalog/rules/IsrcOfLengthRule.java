package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.ReferenceFields;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ID-007: a recording that became much longer or shorter since its code was registered may be another one (T7). From which length on is a
 * policy; between the two lengths it only warns, and where the policy keeps the code anyway, nothing is found.
 */
final class IsrcOfLengthRule implements ReleaseRule {

    private static final long MS = 1000;

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return Stream.ofNullable(facts.policies().get(PolicyTopic.LENGTH_CHANGE))
                .flatMap(policy -> facts.tracks().flatMap(track -> check(facts, track, policy).stream()));
    }

    private static Optional<Finding> check(ReleaseFacts facts, TrackView track, PolicyView length) {
        Policy policy = length.policy();
        ReferenceFields registered = facts.registered().get(track.recordingId());
        if (track.code() == null || registered == null || registered.durationMs() == null || track.details().durationMs() == null) {
            return Optional.empty();
        }
        long change = Math.abs(track.details().durationMs() - registered.durationMs());
        if (policy.advice() == PolicyAdvice.KEEP || change < policy.keepBelowSeconds() * MS) {
            return Optional.empty();
        }
        boolean another = change > policy.newAboveSeconds() * MS;
        Finding found = Finding.variant(ReasonCode.ISRC_VERSION_REUSE, "length", Target.track(track.id(), "durationMs"),
                track.code().isrc().display(), Long.toString(change / MS)).as(another ? policy.severity() : Severity.WARNS);
        return Optional.of(length.find(found, PolicyAdvice.KEEP, track.code().isrc().value(), registered.durationMs(),
                track.details().durationMs()));
    }
}
