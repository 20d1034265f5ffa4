package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.security.KnownTimeZone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A prefix of the distributor to be entered.
 *
 * @param timeZone name in the tz database; null for UTC
 */
record PrefixEntry(String prefix, PrefixPurpose purpose, String registrantName, String agency, String appointment, Integer designationFrom,
        Integer designationTo, LocalDate validFrom, LocalDate validTo, @KnownTimeZone String timeZone) {

    AddPrefix command(Input input) {
        input.check("", this);
        input.identifier("/prefix", prefix, IsrcPrefix::parse);
        input.check("", command(ZoneOffset.UTC));
        input.done();
        return command(timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone));
    }

    private AddPrefix command(ZoneId zone) {
        return new AddPrefix(prefix, purpose, registrantName, agency, appointment, designationFrom, designationTo, validFrom, validTo, zone,
            false);
    }
}
