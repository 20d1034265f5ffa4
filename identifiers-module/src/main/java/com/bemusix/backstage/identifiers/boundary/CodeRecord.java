package com.bemusix.backstage.identifiers.boundary;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.ManagerPrefix;

/**
 * Everything that the registry has on record of one code in the hands of one account. What the code rests on beyond that, the words of an
 * attestation or an acceptance, is the submission's.
 *
 * @param licensor from whom an entered code was licensed, or null
 * @param source   of which prefix it is, if that is a prefix of the distributor or a root of the account; null for other entered codes
 * @param draw     null for a code that was not drawn from a prefix of the distributor
 * @param entries  what happened to it, at its places of the ledger, the oldest first; none where many codes are read at once
 */
public record CodeRecord(AccountId account, LedgerRow row, String licensor, Source source, Draw draw, List<LedgerLine> entries) {

    public CodeRecord {
        entries = List.copyOf(entries);
    }

    /**
     * Who holds the prefix, as it is recorded now: an appointment may have been renewed since.
     *
     * @param appointment the agency's reference of the appointment as ISRC Manager; null for a root of the account, and where it is not
     *                    known
     */
    public record Source(IsrcPrefix prefix, String registrantName, String agency, String appointment) {

        static Source of(ManagerPrefix prefix) {
            return new Source(prefix.prefix(), prefix.registrantName(), prefix.agency(), prefix.appointment());
        }

        static Source of(IsrcRoot root) {
            return new Source(root.prefix(), root.registrantName(), root.agency(), null);
        }
    }

    /**
     * How the code was drawn, and on what grounds.
     *
     * @param acceptanceId  the acceptance of the terms from which the permit came
     * @param attestationId the statement that the recording never had a code
     * @param year          of reference, four digits
     * @param zone          the time zone that decided the year
     */
    public record Draw(UUID acceptanceId, UUID attestationId, int year, ZoneId zone) {
    }
}
