package com.bemusix.backstage.identifiers.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.LedgerFault.Kind;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/** Follows the chain of all accounts, and with it that of each of them, entry by entry. */
class OverallChain {

    private final Map<UUID, AccountChain> accounts = new HashMap<>();
    private long place;
    private String hash = LedgerLink.BEGINNING;

    long place() {
        return place;
    }

    String hash() {
        return hash;
    }

    /** How far the chain of the account was followed. */
    AccountChain of(UUID account) {
        return accounts.computeIfAbsent(account, unknown -> new AccountChain());
    }

    /** What is wrong with the next link; if nothing is, the chain has come that far. */
    Optional<LedgerFault> follow(Linked next) {
        LedgerLink link = next.link();
        if (link.overallPlace() != place + 1) {
            return Optional.of(new LedgerFault(Kind.MISSING, null, null, null, place + 1, null));
        }
        Optional<Kind> wrong = of(link.account()).follow(next);
        if (wrong.isEmpty() && !LedgerLink.hash(hash, link.hash()).equals(link.overallHash())) {
            wrong = Optional.of(Kind.CHANGED);
        }
        if (wrong.isEmpty()) {
            place++;
            hash = link.overallHash();
        }
        return wrong.map(kind -> next.fault(kind, null));
    }
}
