package com.bemusix.backstage.submission.boundary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;

/** Handing in, as the label sees it. */
@ApplicationScoped
@Transactional
public class SubmissionDesk {

    public SubmissionView submit(AccountId account, ReleaseId release, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public void withdraw(AccountId account, ReleaseId release, long expectedReleaseVersion, Actor actor) {
        throw new UnsupportedOperationException();
    }

    public Optional<SubmissionView> of(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }

    public List<MoveView> history(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }

    public List<CorrectionView> corrections(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }

    public CorrectionView answer(AccountId account, UUID correction, String disputeReason, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
