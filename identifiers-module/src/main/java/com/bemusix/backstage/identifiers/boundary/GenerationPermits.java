package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.control.Permits;
import com.bemusix.backstage.identifiers.entity.GenerationPermit;
import com.bemusix.backstage.identifiers.entity.Stamp;

/**
 * The permission of a rights owner to generate codes for its recordings, which an ISRC Manager must have on record (IFPI, ISRC Managers).
 * It comes from accepting the terms, and ends when newer terms take effect. No code is drawn without it, neither by this context nor past
 * it: the database asks for it too.
 */
@ApplicationScoped
@Transactional
public class GenerationPermits {

    @Inject
    Permits permits;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /**
     * @param acceptanceId the record of the acceptance of the terms
     * @param from         when it begins
     * @return the id of the permit
     */
    public UUID grant(AccountId account, UUID acceptanceId, String termsVersion, Instant from, Actor actor) {
        UUID id = UniqueId.next();
        permits.add(new GenerationPermit(id, account, acceptanceId, termsVersion, micros(from), Stamp.of(clock, actor)));
        audit.fire(new Audited(account, actor, "ISRC_GENERATION_PERMITTED", id.toString(), "terms version " + termsVersion));
        return id;
    }

    /** Ends every permit that began before that moment, which may lie ahead; also one that is granted later and begins before it. */
    public void endAll(Instant at) {
        permits.endAll(micros(at));
    }

    /** The permit that is valid now. */
    public Optional<UUID> current(AccountId account) {
        return permits.validAt(account, micros(clock.instant()));
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
