package com.bemusix.backstage.web.mail;

import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Brings notices to the mail server. The row of the notice is held during the conversation, so that no other node sends it as well. Only a
 * crash between the server's last reply and the commit can make a second one, which carries the same message id.
 */
@ApplicationScoped
public class NoticeCarrier {

    private static final String NOBODY = "no owner or manager of the label can be reached";

    @Inject
    NoticeDesk desk;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * Tries one notice that is due.
     *
     * @return whether there was one that nobody else tries now
     */
    @Transactional
    public boolean carryOne(MailServer server) {
        Optional<NoticeView> due = desk.takeDue();
        due.ifPresent(notice -> carry(notice, server));
        return due.isPresent();
    }

    private void carry(NoticeView notice, MailServer server) {
        List<PersonView> recipients = people.responsible(notice.account());
        if (recipients.isEmpty()) {
            desk.failed(notice.id(), NOBODY);
            return;
        }
        Letter letter = new Letter(notice.proof().messageId(), notice.subject(), notice.text(),
            recipients.stream().map(person -> new Letter.Recipient(person.name(), person.email())).toList(), clock.instant());
        try {
            MailServer.Receipt receipt = server.send(letter);
            desk.accepted(notice.id(), receipt.reply(), String.join(", ", receipt.to()), receipt.refused());
        } catch (MessagingException e) {
            desk.failed(notice.id(), MailServer.words(e));
        }
    }
}
