package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.PrefixAlert;
import com.bemusix.backstage.identifiers.boundary.PrefixUsage;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.web.api.people.AccountRef;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A prefix of the distributor. */
record PrefixAnswer(UUID id, String prefix, String display, PrefixPurpose purpose, String registrantName, String agency, String appointment,
        int designationFrom, int designationTo, int yearlyQuota, LocalDate validFrom, LocalDate validTo, String timeZone,
        AccountRef account, boolean sharedFallback, boolean suspended, boolean example, List<PrefixUsage> usage, List<PrefixAlert> alerts) {

    /** @param names of the accounts that have prefixes */
    static PrefixAnswer of(PrefixView view, Map<AccountId, String> names) {
        return new PrefixAnswer(view.id(), view.prefix().value(), view.prefix().display(), view.purpose(), view.registrantName(),
            view.agency(), view.appointment(), view.designationFrom(), view.designationTo(), view.yearlyQuota(), view.validFrom(),
            view.validTo(), view.zone().getId(), AccountRef.of(view.account(), names), view.sharedFallback(), view.suspended(),
            view.example(), view.usage(), view.alerts());
    }

    static EntityTag tag(PrefixView view) {
        return Answers.tag('p', view.version());
    }
}
