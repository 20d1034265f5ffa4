package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
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
 * @param timeZone       name in the tz database; null for UTC
 * @param accountId      whom alone it serves, or null
 * @param sharedFallback null for no
 */
record PrefixEntry(String prefix, PrefixPurpose purpose, String registrantName, String agency, String appointment, Integer designationFrom,
        Integer designationTo, Integer yearlyQuota, LocalDate validFrom, LocalDate validTo, @KnownTimeZone String timeZone,
        AccountId accountId, Boolean sharedFallback) {

    AddPrefix command(Input input) {
        input.check("", this);
        input.identifier("/prefix", prefix, IsrcPrefix::parse);
        input.check("", command(ZoneOffset.UTC));
        input.done();
        return command(timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone));
    }

    private AddPrefix command(ZoneId zone) {
        return new AddPrefix(prefix, purpose, registrantName, agency, appointment, designationFrom, designationTo, yearlyQuota, validFrom,
            validTo, zone, accountId, Boolean.TRUE.equals(sharedFallback), false);
    }
}
