package com.bemusix.backstage.identifiers;

import java.util.Objects;

/**
 * Something happened in a duplicate case that one of its sides has to know. Fired by a boundary inside its transaction. Holds nothing of
 * the other side.
 *
 * @param account whom to tell
 * @param number  of the case
 * @param isrc    the code that it is about
 * @param result  how it ended for that side; null if that side is asked what it says
 * @param code    the code that its recording has by then, null if none or if the case is open
 * @param reason  the officers' reason, null while the case is open or if it was taken back
 */
public record CaseTold(AccountId account, long number, Isrc isrc, CaseResult result, Isrc code, String reason) {

    public CaseTold {
        Objects.requireNonNull(account);
        Objects.requireNonNull(isrc);
    }
}
