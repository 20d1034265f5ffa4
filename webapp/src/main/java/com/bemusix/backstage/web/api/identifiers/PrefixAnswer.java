package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.PrefixView;
import com.bemusix.backstage.identifiers.boundary.YearUsage;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A prefix of the distributor. */
record PrefixAnswer(UUID id, String prefix, String display, PrefixPurpose purpose, String registrantName, String agency, String appointment,
        int designationFrom, int designationTo, LocalDate validFrom, LocalDate validTo, String timeZone, boolean suspended, boolean example,
        List<YearUsage> usage) {

    static PrefixAnswer of(PrefixView view) {
        return new PrefixAnswer(view.id(), view.prefix().value(), view.prefix().display(), view.purpose(), view.registrantName(),
            view.agency(), view.appointment(), view.designationFrom(), view.designationTo(), view.validFrom(), view.validTo(),
            view.zone().getId(), view.suspended(), view.example(), view.usage());
    }

    static EntityTag tag(PrefixView view) {
        return Answers.tag('p', view.version());
    }
}
