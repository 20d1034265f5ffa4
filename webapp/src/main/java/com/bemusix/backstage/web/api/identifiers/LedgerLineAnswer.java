package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.util.Map;
import java.util.UUID;

/**
 * An entry of the ledger with everything that was hashed, in that order.
 *
 * @param at with six digits of the second, as it was hashed
 */
record LedgerLineAnswer(String previousHash, long position, UUID accountId, String at, IdentifierScheme scheme, String code, UUID subjectId,
        String event, String detail, UUID byId, String by, String hash) {

    static LedgerLineAnswer of(LedgerLine line) {
        return new LedgerLineAnswer(line.previousHash(), line.place(), line.account().value(), line.moment(), line.scheme(), line.code(),
            line.subject(), line.event(), line.detail(), line.byId(), line.by(), line.hash());
    }

    /** The same for staff, with the label's name and the place in the chain of all. */
    record Staff(AccountRef account, long overallPosition, String overallHash, LedgerLineAnswer entry) {

        static Staff of(LedgerLine line, Map<AccountId, String> names) {
            return new Staff(AccountRef.of(line.account(), names), line.overallPlace(), line.overallHash(), LedgerLineAnswer.of(line));
        }
    }
}
