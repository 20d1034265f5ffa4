package com.bemusix.backstage.identifiers.boundary;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.control.AlikeCodes;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/** Looks whether a recording that allegedly never had a code has one already: a duty of an ISRC Manager (product research, M3). */
@ApplicationScoped
@Transactional
public class KnownRecordings {

    @Inject
    AlikeCodes alike;

    @Inject
    Declarations declarations;

    /** Until the end of the transaction nobody else draws for the account, so that what was looked up first stays so. */
    public void hold(AccountId account) {
        declarations.lock(account);
    }

    /**
     * What the registry knows like each of these recordings, in their order.
     *
     * @see ReferenceFields#resembles
     */
    public List<Likeness> like(AccountId account, List<ReferenceFields> described) {
        return alike.like(described).stream().map(found -> likeness(account, found)).toList();
    }

    private static Likeness likeness(AccountId account, List<IsrcAssignment> found) {
        return new Likeness(
            found.stream().filter(each -> each.isOf(account))
                .map(each -> new KnownRecording(each.recording(), each.isrc(), each.reference())).toList(),
            found.stream().anyMatch(each -> !each.isOf(account)));
    }
}
