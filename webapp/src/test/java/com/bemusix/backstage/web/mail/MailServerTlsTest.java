package com.bemusix.backstage.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.web.mail.Letter.Recipient;
import com.bemusix.backstage.web.mail.MailServer.Encryption;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M6: what owners are told goes over a wire that nobody else reads, to the server that it is meant for. */
class MailServerTlsTest {

    private static final Letter LETTER = new Letter("<1@notices.test>", "Codes", "text",
        List.of(new Recipient("Ilse Tanaka", "ilse@label.test")), Instant.parse("2026-11-22T22:00:00Z"));

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private SSLContext platform;

    @BeforeEach
    void start() throws Exception {
        platform = SSLContext.getDefault();
        mail.start();
    }

    @AfterEach
    void stop() {
        SSLContext.setDefault(platform);
        mail.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aServerThatThePlatformTrustsGetsTheLetter(Encryption encryption) throws Exception {
        ServerCertificate certificate = ServerCertificate.of("localhost");
        SSLContext.setDefault(certificate.trusted());
        try (TlsDoor door = TlsDoor.open(mail, certificate, encryption)) {
            assertThat(door.server().send(LETTER).reply()).isEqualTo("250 OK");
        }

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getMessageID()).isEqualTo("<1@notices.test>");
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aServerThatThePlatformDoesNotTrustGetsNothing(Encryption encryption) throws Exception {
        try (TlsDoor door = TlsDoor.open(mail, ServerCertificate.of("localhost"), encryption)) {
            assertThatThrownBy(() -> door.server().send(LETTER)).isInstanceOfSatisfying(MessagingException.class,
                e -> assertThat(MailServer.words(e)).contains("certification path"));
            SSLContext.setDefault(ServerCertificate.of("localhost").trusted());
            assertThatThrownBy(() -> door.server().send(LETTER)).as("another certificate of that name is trusted")
                .isInstanceOf(MessagingException.class);
        }

        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void aTrustedServerOfAnotherNameGetsNothing(Encryption encryption) throws Exception {
        ServerCertificate certificate = ServerCertificate.of("elsewhere.test");
        SSLContext.setDefault(certificate.trusted());
        try (TlsDoor door = TlsDoor.open(mail, certificate, encryption)) {
            assertThatThrownBy(() -> door.server().send(LETTER)).isInstanceOfSatisfying(MessagingException.class,
                e -> assertThat(MailServer.words(e)).contains("localhost"));
        }

        assertThat(mail.getReceivedMessages()).isEmpty();
    }
}
