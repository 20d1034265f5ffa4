package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.entity.SocietyEntry;
import com.bemusix.backstage.identifiers.Isrc;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a label once said of a recording and a society.
 *
 * @param isrc the code that the recording had then
 * @param on   since when the society knows the recording; null if that was taken back
 */
public record SocietyEvent(NamedSociety society, Isrc isrc, LocalDate on, Instant at, String by) {

    static SocietyEvent of(SocietyEntry entry) {
        return new SocietyEvent(entry.society(), entry.isrc(), entry.registeredOn(), entry.at(), entry.by());
    }
}
