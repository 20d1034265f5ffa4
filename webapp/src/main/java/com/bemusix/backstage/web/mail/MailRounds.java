package com.bemusix.backstage.web.mail;

import com.bemusix.backstage.web.runtime.Rounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks after the outbox every few seconds, on every node; without a mail server never. */
@ApplicationScoped
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());
    private static final int SECONDS = 5;

    @Inject
    Rounds rounds;

    @Inject
    MailSettings settings;

    @Inject
    NoticeCarrier carrier;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        settings.server().ifPresentOrElse(server -> rounds.every(SECONDS, "mail", () -> carrier.carryOne(server)),
            () -> LOG.info("No mail server is configured: notices stay in the application"));
    }
}
