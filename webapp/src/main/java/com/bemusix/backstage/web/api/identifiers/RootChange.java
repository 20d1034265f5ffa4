package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.NumberingPolicy;
import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import com.bemusix.backstage.web.api.support.Input;
import java.time.LocalDate;
import java.util.List;

/** What a root says from now on; what is left out is null. */
record RootChange(String registrantName, String agency, LocalDate allocatedOn, LocalDate expiresOn, Integer designationFrom,
        Integer designationTo, List<YearRange> years, NumberingPolicy policy) {

    ChangeRoot command(Input input) {
        ChangeRoot command = new ChangeRoot(registrantName, agency, allocatedOn, expiresOn, designationFrom, designationTo,
            years == null ? List.of() : years, policy);
        input.check("", command);
        input.done();
        return command;
    }
}
