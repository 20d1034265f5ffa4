package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.LedgerVerdict;
import java.time.Instant;
import java.util.UUID;

/**
 * What came of following a chain.
 *
 * @param entries   how many were found sound
 * @param lastHash  of the last of them
 * @param firstFault or null
 */
record VerificationAnswer(Instant at, boolean sound, long entries, String lastHash, Fault firstFault) {

    /** What an account may know of a fault in its own chain. */
    static VerificationAnswer of(LedgerVerdict verdict) {
        return of(verdict, verdict.fault() == null ? null : Fault.of(verdict.fault(), null));
    }

    static VerificationAnswer ofAll(LedgerVerdict verdict) {
        return of(verdict, verdict.fault() == null ? null : Fault.of(verdict.fault(), verdict.fault().overallPlace()));
    }

    private static VerificationAnswer of(LedgerVerdict verdict, Fault fault) {
        return new VerificationAnswer(verdict.at(), verdict.sound(), verdict.entries(), verdict.hash(), fault);
    }

    /** The first place at which the ledger is not what was once written. */
    record Fault(LedgerFault.Kind kind, UUID accountId, Long position, Long otherPosition, Long overallPosition, String code) {

        static Fault of(LedgerFault fault, Long overallPosition) {
            return new Fault(fault.kind(), fault.accountId(), fault.place(), fault.otherPlace(), overallPosition, fault.code());
        }
    }
}
