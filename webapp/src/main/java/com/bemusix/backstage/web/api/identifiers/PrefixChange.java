package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.web.api.support.Input;
import java.time.LocalDate;

/** What may change about a prefix of the distributor. */
record PrefixChange(Integer designationFrom, Integer designationTo, String agency, String appointment, Integer yearlyQuota,
        LocalDate validFrom, LocalDate validTo, Boolean sharedFallback, Boolean suspended) {

    ChangePrefix command(Input input) {
        ChangePrefix command = new ChangePrefix(designationFrom, designationTo, agency, appointment, yearlyQuota, validFrom, validTo,
            Boolean.TRUE.equals(sharedFallback), Boolean.TRUE.equals(suspended));
        input.check("", command);
        input.done();
        return command;
    }
}
