package com.bemusix.backstage.submission.boundary;

import com.bemusix.backstage.identifiers.boundary.CodeRecord;

/**
 * Why an account has a code: the record of the registry with the statement, the look-up, the permission and the notice that belong to it.
 * A code that was not drawn here has none of them; one that was lacks them only if it is older than they are.
 *
 * @param attestation that the recording had no code before, or null
 * @param lookUp      what was found when that was looked up before the code was drawn, or null
 * @param permission  the acceptance of the terms under which it was drawn, or null
 * @param notice      what the owner was told, with the proof of sending, or null
 */
public record CodeChain(CodeRecord code, AttestationView attestation, LookUpView lookUp, AcceptanceView permission,
        NoticeView notice) {
}
