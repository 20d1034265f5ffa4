package com.bemusix.backstage.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.web.mail.Letter.Recipient;
import com.bemusix.backstage.web.mail.MailServer.Encryption;
import com.bemusix.backstage.web.mail.MailServer.Receipt;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");
    private static final Recipient ILSE = new Recipient("Ilse Tanaka", "ilse@label.test");

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void whatTheServerTookIsProvedByItsLastReplyAndOurMessageId() throws Exception {
        Receipt receipt = server().send(letter("Codes", "One\ntwo", ILSE));

        assertThat(receipt).isEqualTo(new Receipt("250 OK", List.of("ilse@label.test"), null));
        MimeMessage received = onlyMessage();
        assertThat(received.getMessageID()).isEqualTo("<1@notices.test>");
        assertThat(received.getSentDate().toInstant()).isEqualTo(NOW);
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getFrom()).containsExactly(new InternetAddress("codes@backstage.test", "Backstage"));
        assertThat(received.getContent()).asString().isEqualTo("One\r\ntwo");
    }

    @Test
    void namesInEveryWritingArriveAsTheyAre() throws Exception {
        server().send(letter("Ångström – 二人 / Привет", "Zoë „Ünal“, 二人", new Recipient("Zoë, „Ünal“ 二人", "zoe@label.test")));

        MimeMessage received = onlyMessage();
        assertThat(received.getSubject()).isEqualTo("Ångström – 二人 / Привет");
        assertThat(received.getRecipients(Message.RecipientType.TO)).singleElement().isInstanceOfSatisfying(InternetAddress.class, to -> {
            assertThat(to.getPersonal()).isEqualTo("Zoë, „Ünal“ 二人");
            assertThat(to.getAddress()).isEqualTo("zoe@label.test");
        });
        assertThat(received.getContent()).asString().contains("Zoë „Ünal“, 二人");
        assertThat(received.getHeader("Subject", null)).isPrintable();
    }

    @Test
    void noNameAndNoTitleBeginsAHeaderOfItsOwn() throws Exception {
        Recipient hostile = new Recipient("Ilse\r\nBcc: thief@evil.test\r\n\r\nbody", "ilse@label.test");
        server().send(letter("Codes\r\nBcc: thief@evil.test\nX-Own: 1\u2028\u0085end", "text", hostile));

        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage received = onlyMessage();
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getHeader("X-Own")).isNull();
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getContent()).asString().startsWith("text");
    }

    @Test
    void severalAddressesInOneAreRefusedAndTheOthersGetTheirMail() throws Exception {
        Receipt receipt = server().send(letter("Codes", "text", ILSE, new Recipient("Bo", "bo@label.test, thief@evil.test")));

        assertThat(receipt.to()).containsExactly("ilse@label.test");
        assertThat(receipt.refused()).isNotBlank();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void withoutAnyAddressNothingIsSent() {
        assertThatThrownBy(() -> server().send(letter("Codes", "text", new Recipient("Bo", "bo@@label.test"))))
            .isInstanceOf(MessagingException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatDoesNotOfferEncryptionGetsNothing() {
        MailServer secret = new MailServer("localhost", port(), null, null, Encryption.STARTTLS, "codes@backstage.test");

        assertThatThrownBy(() -> secret.send(letter("Codes", "text", ILSE))).isInstanceOf(MessagingException.class)
            .hasMessageContaining("STARTTLS");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatAsksForAPasswordGetsIt() throws Exception {
        mail.getUserManager().setAuthRequired(true);
        mail.setUser("codes@backstage.test", "codes", "right");

        assertThatThrownBy(() -> signedIn("wrong").send(letter("Codes", "text", ILSE))).isInstanceOf(MessagingException.class);
        assertThat(signedIn("right").send(letter("Codes", "text", ILSE)).reply()).isEqualTo("250 OK");
    }

    @Test
    void whereNobodyListensNothingIsSent() {
        MailServer server = server();
        mail.stop();

        assertThatThrownBy(() -> server.send(letter("Codes", "text", ILSE)))
            .isInstanceOfSatisfying(MessagingException.class, e -> assertThat(MailServer.words(e)).containsIgnoringCase("connect"));
    }

    private MailServer server() {
        return new MailServer("localhost", port(), null, null, Encryption.NONE, "Backstage <codes@backstage.test>");
    }

    private MailServer signedIn(String password) {
        return new MailServer("localhost", port(), "codes", password, Encryption.NONE, "codes@backstage.test");
    }

    private int port() {
        return mail.getSmtp().getPort();
    }

    private MimeMessage onlyMessage() {
        assertThat(mail.getReceivedMessages()).hasSize(1);
        return mail.getReceivedMessages()[0];
    }

    private static Letter letter(String subject, String text, Recipient... to) {
        return new Letter("<1@notices.test>", subject, text, List.of(to), NOW);
    }
}
