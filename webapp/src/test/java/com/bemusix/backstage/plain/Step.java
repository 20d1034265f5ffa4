package com.bemusix.backstage.plain;

import java.util.List;

/**
 * Something that is done to a registry. Accounts, recordings, releases, officers and reservations are meant by their place in the
 * {@link World}, the n-th root of an account, from 0, by 2n plus the account, and a case by how many came after it; one that is not there
 * (yet) is meant to be unknown.
 */
interface Step {

    /** Does it and answers what came of it, in words. */
    List<String> on(Registry registry);

    /** What things are done to: the registry itself, or the model of it. */
    interface Registry {

        SetupSteps.Actions setup();

        RootSteps.Actions roots();

        CodeSteps.Actions codes();

        CaseSteps.Actions cases();
    }

    /** Which prefix a code is of. */
    enum Stock { ROOTS, MANAGER }

    /** A code of the old or the new year. */
    record Code(Stock stock, boolean newYear, int number) {
    }

    /** Numbers, both ends included; ends before it begins where somebody was mistaken. */
    record Range(int from, int to) {

        boolean holds(int number) {
            return from <= number && number <= to;
        }

        boolean encloses(Range other) {
            return from <= other.from && other.to <= to;
        }

        boolean meets(Range other) {
            return from <= other.to && other.from <= to;
        }
    }
}
