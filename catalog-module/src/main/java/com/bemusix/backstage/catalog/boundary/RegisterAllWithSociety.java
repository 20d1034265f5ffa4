package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.PastDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Says that a whole list was handed in: every recording with a code in force that was not yet registered with the society.
 *
 * @param on    the day on which it was
 * @param count how many recordings are in the list that was handed in
 */
public record RegisterAllWithSociety(@NotNull @Valid NamedSociety society, @NotNull @PastDay LocalDate on, @NotNull @Min(1) Integer count) {
}
