package com.bemusix.backstage.submission.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.ReleaseId;

/** Codes for the tracks that chose generation. */
@ApplicationScoped
@Transactional
public class IsrcGeneration {

    public GenerationProposal proposal(AccountId account, ReleaseId release) {
        throw new UnsupportedOperationException();
    }

    public List<GeneratedCode> generate(AccountId account, ReleaseId release, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
