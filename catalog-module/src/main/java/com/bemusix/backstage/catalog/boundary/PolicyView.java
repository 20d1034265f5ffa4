package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.Policy;
import com.bemusix.backstage.catalog.entity.PolicyVersion;
import java.time.Instant;

/**
 * A version of a policy.
 *
 * @param territory of the registrant, ISO 3166-1 alpha-2; null for all that have none of their own
 * @param version   from 1 for each topic and territory
 * @param by        the name of who made it, for {@code reason}
 */
public record PolicyView(Policy policy, String territory, int version, Instant at, String by, String reason) {

    static PolicyView of(PolicyVersion version) {
        return new PolicyView(version.policy(), version.territory(), version.version(), version.at(), version.by(), version.reason());
    }
}
