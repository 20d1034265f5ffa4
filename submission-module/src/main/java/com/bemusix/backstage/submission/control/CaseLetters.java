package com.bemusix.backstage.submission.control;

import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.CaseTold;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.entity.Notice;
import com.bemusix.backstage.submission.entity.Testimony;

/** Tells each side of a duplicate case what concerns it, in the transaction in which that happens. */
@ApplicationScoped
public class CaseLetters {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.submission.notice", Locale.ROOT);
    /** Nobody by name: who acts may be of the other side. */
    private static final Actor SENDER = Actor.system("Duplicate cases");

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    void tell(@Observes CaseTold told) {
        String code = told.isrc().display();
        String number = Long.toString(told.number());
        List<String> parts = new ArrayList<>();
        if (told.result() == null) {
            parts.add(say("case.asked", code, number));
        } else {
            parts.add(say("case.result." + told.result(), code, number, told.code() == null ? code : told.code().display()));
            if (told.reason() != null) {
                parts.add(say("case.reason", told.reason()));
            }
        }
        parts.add(say("case.where"));
        String subject = say(told.result() == null ? "case.subject.asked" : "case.subject.ended", code, number);
        notices.send(new Notice(UniqueId.next(), told.account(), new Notice.Words(subject, String.join("\n\n", parts) + "\n"),
            new Testimony(SENDER, clock.instant())));
    }

    private static String say(String key, Object... facts) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(facts);
    }
}
