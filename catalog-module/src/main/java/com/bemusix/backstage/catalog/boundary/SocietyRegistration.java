package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.control.SocietyEntries;
import com.bemusix.backstage.identifiers.Isrc;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a society knows a recording, as its label says.
 *
 * @param isrc the code under which it knows it
 * @param at   when the label said so
 * @param by   the name of who said so
 */
public record SocietyRegistration(NamedSociety society, Isrc isrc, LocalDate on, Instant at, String by) {

    static SocietyRegistration of(SocietyEntries.Standing standing) {
        return new SocietyRegistration(standing.society(), new Isrc(standing.isrc()), standing.on(), standing.at(), standing.by());
    }
}
