package com.bemusix.backstage.identifiers.control;

import java.util.Optional;

import com.bemusix.backstage.identifiers.boundary.LedgerFault.Kind;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/** Follows the chain of one account, entry by entry. */
class AccountChain {

    private long place;
    private String hash = LedgerLink.BEGINNING;

    long place() {
        return place;
    }

    String hash() {
        return hash;
    }

    /** What is wrong with the next link; if nothing is, the chain has come that far. */
    Optional<Kind> follow(Linked next) {
        Optional<Kind> wrong = wrong(next);
        if (wrong.isEmpty()) {
            place++;
            hash = next.link().hash();
        }
        return wrong;
    }

    private Optional<Kind> wrong(Linked next) {
        if (next.link().place() != place + 1 || next.entry() == null) {
            return Optional.of(Kind.MISSING);
        }
        if (!next.entry().account().equals(next.link().account())) {
            return Optional.of(Kind.FOREIGN);
        }
        return belongsHere(next, next.link().hash()) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    /** Whether the later one stood at the place of the next: by the hash that is still there, or by the one that it took along. */
    boolean swapped(Linked next, Linked later) {
        return later.entry() != null && (belongsHere(later, next.link().hash()) || belongsHere(later, later.link().hash()));
    }

    private boolean belongsHere(Linked linked, String expected) {
        return linked.entry().hashAfter(hash, place + 1).equals(expected);
    }
}
