package com.bemusix.backstage.submission.boundary;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;

/** Checking what labels hand in, as staff sees it. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    public Page<SubmissionSummary> queue(ReleaseState state, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    public ReviewView get(UUID submission) {
        throw new UnsupportedOperationException();
    }

    public SubmissionView claim(UUID submission, Reviewer reviewer) {
        throw new UnsupportedOperationException();
    }

    public SubmissionView unclaim(UUID submission, Reviewer reviewer) {
        throw new UnsupportedOperationException();
    }

    public SubmissionView approve(UUID submission, String remark, Reviewer reviewer) {
        throw new UnsupportedOperationException();
    }

    public SubmissionView requestCorrection(UUID submission, @NotNull @Valid RequestCorrection command, Reviewer reviewer) {
        throw new UnsupportedOperationException();
    }

    public SubmissionView reject(UUID submission, String code, String remark, Reviewer reviewer) {
        throw new UnsupportedOperationException();
    }
}
