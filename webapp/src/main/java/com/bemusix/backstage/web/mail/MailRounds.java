package com.bemusix.backstage.web.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks after the outbox every few seconds, on every node; without a mail server never. */
@ApplicationScoped
public class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());
    private static final int SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    MailSettings settings;

    @Inject
    NoticeCarrier carrier;

    private ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        settings.server().ifPresentOrElse(
            server -> rounds = scheduler.scheduleWithFixedDelay(() -> round(server), SECONDS, SECONDS, TimeUnit.SECONDS),
            () -> LOG.info("No mail server is configured: notices stay in the application"));
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception would end the rounds. */
    private void round(MailServer server) {
        try {
            while (carrier.carryOne(server)) {
                LOG.fine("carried a notice");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of mail ended early; the next one goes on", e);
        }
    }
}
