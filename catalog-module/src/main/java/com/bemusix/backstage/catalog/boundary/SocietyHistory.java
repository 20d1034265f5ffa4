package com.bemusix.backstage.catalog.boundary;

import java.util.List;

/**
 * A recording with everything that was said of it and societies.
 *
 * @param events the latest first
 */
public record SocietyHistory(SocietyRow row, List<SocietyEvent> events) {
}
