package com.bemusix.backstage.submission.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.submission.SubmissionException.Kind;

/** Whether an account may have codes generated at all: one that numbers its own recordings never gets a code of the distributor. */
@ApplicationScoped
public class GenerationMode {

    private final IsrcSetup setup;

    @Inject
    public GenerationMode(IsrcSetup setup) {
        this.setup = setup;
    }

    protected GenerationMode() {
        this(null);
    }

    /**
     * @throws SubmissionException {@code ISRC_MODE_FORBIDS_GENERATION}
     * @throws com.bemusix.backstage.identifiers.RegistryException {@code ROOT_SETUP_REQUIRED}
     */
    public void requireAllowed(AccountId account) {
        if (setup.of(account).mode() == IsrcMode.ROOT) {
            throw new SubmissionException(Kind.ISRC_MODE_FORBIDS_GENERATION);
        }
        setup.requireReady(account);
    }
}
