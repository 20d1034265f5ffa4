package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.List;

import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.entity.LookUp;

/**
 * What was known like a recording when a code was asked for.
 *
 * @param by        the name of the person who asked
 * @param found     recordings of the account that had a code, as they were described then
 * @param answer    what the label said to them, null if there were none
 * @param elsewhere whether another account had the code of such a recording; null for the label, which nothing is said of it
 */
public record LookUpView(Instant at, String by, List<KnownRecording> found, LookUpAnswer answer, Boolean elsewhere) {

    static LookUpView of(LookUp lookUp) {
        return new LookUpView(lookUp.testimony().at(), lookUp.testimony().personName(), lookUp.hits(), lookUp.answer(), null);
    }

    static LookUpView forStaff(LookUp lookUp) {
        LookUpView seen = of(lookUp);
        return new LookUpView(seen.at, seen.by, seen.found, seen.answer, lookUp.elsewhere());
    }
}
