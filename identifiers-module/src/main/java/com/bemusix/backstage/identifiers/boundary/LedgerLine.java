package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.control.Placed;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/**
 * One entry of the ledger at its place in the chains, with everything that was hashed. {@code docs/ledger.md} tells how.
 *
 * @param previousHash of the entry before in the account, 64 hexadecimal digits; zeros for the first
 * @param place        in the chain of the account, from 1
 * @param code         an ISRC, of several numbers in a row the first, or a GTIN as fourteen digits
 * @param subject      the recording of an ISRC, the reservation of a reserved one, the list of one used outside, the release of a GTIN
 * @param event        what happened, in one of the words that {@code docs/ledger.md} lists
 * @param detail       or null
 * @param overallPlace in the chain of all accounts, from 1
 */
public record LedgerLine(String previousHash, long place, AccountId account, Instant at, IdentifierScheme scheme, String code, UUID subject,
        String event, String detail, UUID byId, String by, String hash, long overallPlace, String overallHash) {

    static LedgerLine of(Placed placed) {
        LedgerEntry entry = placed.entry();
        LedgerLink link = placed.link();
        return new LedgerLine(placed.previousHash(), link.place(), new AccountId(entry.account()), entry.at(), entry.scheme(), entry.code(),
            entry.subject(), entry.event(), entry.detail(), entry.byId(), entry.by(), link.hash(), link.overallPlace(),
            link.overallHash());
    }

    /** What happened, for people, as {@link LedgerEvent#happening()}. */
    public String happening() {
        return LedgerEvent.happening(event, detail);
    }

    /** The moment as it is hashed: UTC with six digits of the second. */
    public String moment() {
        return LedgerEntry.moment(at);
    }
}
