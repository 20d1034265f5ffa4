package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.PreviousRelease;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.PolicyView;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.UpcView;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ID-026: sources differ on whether a release that was out before keeps its UPC when it moves (D2), so that a policy says so. Out before is
 * also a release, no compilation, of which every code comes from a former distributor. Whether a UPC that was entered is the old one is
 * known only where the label says which that was. As a UPC from the stock cannot be given back, the rule speaks before one is drawn, too.
 */
final class UpcAtTransferRule implements ReleaseRule {

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        PolicyView transfer = facts.policies().get(PolicyTopic.UPC_AT_TRANSFER);
        UpcView upc = facts.release().upc();
        if (transfer == null || !(facts.outBefore() || movesHere(facts))) {
            return Stream.empty();
        }
        if (upc == null) {
            return transfer.policy().advice() == PolicyAdvice.NEW ? Stream.empty()
                    : Stream.of(Finding.variant(ReasonCode.UPC_AT_TRANSFER, "ahead", Target.release("upc"))
                            .under(transfer.policy().citation(), null));
        }
        PreviousRelease before = facts.release().details().previouslyReleased();
        String old = before == null ? null : before.upc();
        return way(upc, old).filter(present -> present != transfer.policy().advice()).stream()
                .map(present -> transfer.find(found(present, upc, old).as(transfer.policy().severity()), present, upc.gtin().key(), old));
    }

    private static Finding found(PolicyAdvice present, UpcView upc, String old) {
        Target target = Target.release("upc");
        if (present == PolicyAdvice.KEEP) {
            return Finding.variant(ReasonCode.UPC_AT_TRANSFER, "kept", target, upc.upc());
        }
        return old == null ? Finding.of(ReasonCode.UPC_AT_TRANSFER, target, upc.upc())
                : Finding.variant(ReasonCode.UPC_AT_TRANSFER, "other", target, upc.upc(), old);
    }

    /** Whether the release has its old UPC or a new one; nothing if that cannot be told. */
    private static Optional<PolicyAdvice> way(UpcView upc, String old) {
        if (old != null && Gtin.isValid(old)) {
            return Optional.of(Gtin.parse(old).equals(upc.gtin()) ? PolicyAdvice.KEEP : PolicyAdvice.NEW);
        }
        return upc.origin() == UpcOrigin.POOL ? Optional.of(PolicyAdvice.NEW) : Optional.empty();
    }

    private static boolean movesHere(ReleaseFacts facts) {
        return facts.release().details().type() != ReleaseType.COMPILATION && !facts.release().tracks().isEmpty()
                && facts.tracks().allMatch(track -> track.code() != null && track.code().origin() == IsrcOrigin.PREVIOUS_DISTRIBUTOR);
    }
}
