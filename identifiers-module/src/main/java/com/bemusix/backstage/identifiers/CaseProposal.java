package com.bemusix.backstage.identifiers;

/**
 * How a case is to end.
 *
 * @param keeper      with whom the code stays, or whose code is in force; null where everybody loses it
 * @param replacement the right code of the other side's recording, with {@link CaseOutcome#CORRECT} alone
 * @param reason      shown to both sides
 */
public record CaseProposal(CaseOutcome outcome, CaseSide keeper, Isrc replacement, String reason) {
}
