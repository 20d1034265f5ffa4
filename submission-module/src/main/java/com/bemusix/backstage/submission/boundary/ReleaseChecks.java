package com.bemusix.backstage.submission.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.control.Checks;

/** What a release still lacks: the same findings as in the answer to handing it in and at the review desk. */
@ApplicationScoped
@Transactional
public class ReleaseChecks {

    private final ReleaseCatalog releases;
    private final Checks checks;

    @Inject
    public ReleaseChecks(ReleaseCatalog releases, Checks checks) {
        this.releases = releases;
        this.checks = checks;
    }

    protected ReleaseChecks() {
        this(null, null);
    }

    /**
     * In the order of the checklist, what blocks first.
     *
     * @throws com.bemusix.backstage.catalog.CatalogException {@code NOT_FOUND}
     */
    public List<Finding> of(AccountId account, ReleaseId release) {
        return checks.of(releases.get(account, release));
    }
}
