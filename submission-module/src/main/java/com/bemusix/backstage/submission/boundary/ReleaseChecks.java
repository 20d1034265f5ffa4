package com.bemusix.backstage.submission.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;

/** What a release still lacks. */
@ApplicationScoped
@Transactional
public class ReleaseChecks {

    public List<Finding> of(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }
}
