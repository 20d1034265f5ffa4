package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import javax.net.ssl.SSLContext;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.submission.boundary.NoticeView.Proof;
import com.bemusix.backstage.web.mail.MailServer;
import com.bemusix.backstage.web.mail.NoticeCarrier;
import com.bemusix.backstage.web.mail.ServerCertificate;
import com.bemusix.backstage.web.mail.TlsDoor;
import com.bemusix.backstage.web.security.AccountView;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** M6: the owner is told of every batch of codes, and there is proof of it. */
@ExtendWith(ArquillianExtension.class)
class NoticeIT {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private MailServer server;

    @Inject
    Nightjar nightjar;

    @Inject
    IsrcGeneration generation;

    @Inject
    NoticeDesk desk;

    @Inject
    NoticeCarrier carrier;

    @Inject
    Together together;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void start() throws FolderException {
        mail.start();
        server = new MailServer("localhost", mail.getSmtp().getPort(), null, null, MailServer.Encryption.NONE, "codes@backstage.test");
        carryAll();
        mail.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void stop() {
        mail.stop();
        clock.run();
    }

    @Test
    @DisplayName("M6: the notice of a batch names its codes, recordings, release, permission and attestations, and is there at once")
    void theNoticeOfABatchSaysWhatWasIssuedAndOnWhatGrounds() {
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView release = wanting(account, "Halogen", "Nested");
        List<Isrc> codes = generate(release);

        NoticeView notice = only(account);

        assertThat(notice.codes()).isEqualTo(codes);
        assertThat(notice.release()).isEqualTo(release.id());
        assertThat(notice.subject()).isEqualTo("ISRC codes issued: Slow Lanterns");
        assertThat(notice.text()).contains("2 codes were issued", codes.get(0).display(), codes.get(1).display(), "Ilse Tanaka - Halogen",
            "3:35, sound recording, first published 2026", "Slow Lanterns", "stated by Ilse Tanaka", "SHA-256 of the text", "(Owner)");
        assertThat(notice.proof()).returns(NoticeState.WAITING, Proof::state).returns(0, Proof::tries).returns(null, Proof::sentAt);
        assertThat(sql.number("""
            select count(*) from submission.notice_code c join submission.notice n on n.id = c.notice
                join submission.attestation t on t.id = c.attestation and t.recording = c.recording and t.account = n.account
                join identifiers.isrc_assignment a on a.isrc = c.isrc and a.attestation_id = c.attestation
                join identifiers.generation_permit p on p.id = a.permit_id and p.acceptance_id = n.acceptance
            where n.id = '%s'""".formatted(notice.id()))).isEqualTo(2);
    }

    @Test
    void everyBatchHasItsOwnNoticeAndARepeatNone() {
        AccountId account = nightjar.withAcceptedTerms();
        ReleaseView first = wanting(account, "Halogen");
        generate(first);
        generate(first);
        generate(wanting(account, "Nested"));

        assertThat(notices(account)).hasSize(2);
    }

    @Test
    void whatIsHandedInWithCodesStillToDrawIsToldToo() {
        AccountId account = nightjar.withAcceptedTerms();
        nightjar.submitted(wanting(account, "Halogen"));

        assertThat(only(account).codes()).hasSize(1);
    }

    @Test
    void whatIsNotDrawnIsNotTold() {
        AccountId account = nightjar.withoutRoot();
        ReleaseView release = wanting(account, "Halogen");

        assertThat(refusal(() -> generate(release)).kind()).isEqualTo(SubmissionException.Kind.ISRC_TERMS_NOT_ACCEPTED);
        assertThat(notices(account)).isEmpty();
    }

    @Test
    void theOwnerGetsItAndTheProofIsKeptForGood() throws Exception {
        AccountView label = nightjar.reachable("Ünal & 二人 Records", "Zoë „Ünal“ 二人");
        List<Isrc> codes = generate(wanting(label.id(), "Nähe 二人"));

        carryAll();

        NoticeView notice = only(label.id());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage received = mail.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo(notice.proof().messageId());
        assertThat(received.getContent()).asString().contains(codes.get(0).display(), "Nähe 二人");
        assertThat(received.getRecipients(Message.RecipientType.TO)).singleElement()
            .isEqualTo(new InternetAddress(label.ownerEmail()))
            .extracting(to -> ((InternetAddress) to).getPersonal()).isEqualTo("Zoë „Ünal“ 二人");
        assertThat(notice.proof()).returns(NoticeState.SENT, Proof::state).returns(1, Proof::tries).returns("250 OK", Proof::serverReply)
            .returns(label.ownerEmail(), Proof::recipients).returns(null, Proof::lastError).returns(null, Proof::nextTryAt);
        assertThat(notice.proof().sentAt()).isNotNull();
        String whose = " where notice = '%s'".formatted(notice.id());
        assertThat(sql.run("update submission.notice_delivery set server_reply = 'other'" + whose)).hasMessageContaining("stays as it is");
        assertThat(sql.run("delete from submission.notice_delivery" + whose)).hasMessageContaining("is refused");
        assertThat(sql.run("delete from submission.notice_code" + whose)).hasMessageContaining("is refused");
        assertThat(sql.run("update submission.notice set text = 'other'")).hasMessageContaining("is refused");
        desk.retry(ILSE);
        carryAll();
        assertThat(only(label.id())).isEqualTo(notice);
        assertThat(mail.getReceivedMessages()).extracting(MimeMessage::getMessageID).containsOnlyOnce(notice.proof().messageId());
    }

    @Test
    void whatWasRefusedIsTriedAgainUntilItIsAcceptedAndIsStillTheSameMail() throws Exception {
        AccountId account = nightjar.reachable("Nightjar", "Ilse Tanaka").id();
        generate(wanting(account, "Halogen"));
        MessageDeliveryHandler takes = mail.getUserManager().getMessageDeliveryHandler();
        mail.getUserManager().setMessageDeliveryHandler((message, address) -> {
            throw new IllegalStateException("disk full");
        });
        clock.advance(Duration.ZERO);
        carryAll();

        Proof refused = only(account).proof();
        assertThat(refused).returns(NoticeState.FAILING, Proof::state).returns(1, Proof::tries).returns(null, Proof::sentAt);
        assertThat(refused.lastError()).isNotBlank();
        assertThat(refused.nextTryAt()).isEqualTo(refused.lastTriedAt().plus(Duration.ofMinutes(1)));

        mail.getUserManager().setMessageDeliveryHandler(takes);
        carryAll();
        assertThat(mail.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        carryAll();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getMessageID()).isEqualTo(refused.messageId());
        assertThat(only(account).proof()).returns(NoticeState.SENT, Proof::state).returns(2, Proof::tries);
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    @DisplayName("M6: a mail server whose certificate is not trusted gets nothing; the notice waits, says why, and goes once it is trusted")
    void aServerThatIsNotTrustedGetsNothing(MailServer.Encryption encryption) throws Exception {
        AccountId account = nightjar.reachable("Nightjar", "Ilse Tanaka").id();
        generate(wanting(account, "Halogen"));
        ServerCertificate certificate = ServerCertificate.of("localhost");
        SSLContext platform = SSLContext.getDefault();
        clock.advance(Duration.ZERO);
        try (TlsDoor door = TlsDoor.open(mail, certificate, encryption)) {
            server = door.server();
            carryAll();

            assertThat(mail.getReceivedMessages()).isEmpty();
            assertThat(only(account).proof()).returns(NoticeState.FAILING, Proof::state).returns(null, Proof::sentAt)
                .satisfies(proof -> assertThat(proof.lastError()).contains("certification path"));

            SSLContext.setDefault(certificate.trusted());
            clock.advance(Duration.ofMinutes(1));
            carryAll();
        } finally {
            SSLContext.setDefault(platform);
        }

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(only(account).proof()).returns(NoticeState.SENT, Proof::state).returns("250 OK", Proof::serverReply);
    }

    @Test
    void whileTheServerIsDownThePausesGrowAndStaffMayEndOne() {
        AccountId account = nightjar.reachable("Nightjar", "Ilse Tanaka").id();
        generate(wanting(account, "Halogen"));
        mail.stop();
        clock.advance(Duration.ZERO);

        List<Duration> pauses = List.of(nextPause(account), nextPause(account), nextPause(account));

        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(only(account).proof().lastError()).containsIgnoringCase("connect");
        mail.start();
        server = new MailServer("localhost", mail.getSmtp().getPort(), null, null, MailServer.Encryption.NONE, "codes@backstage.test");
        assertThat(desk.retry(ILSE)).isPositive();
        carryAll();
        assertThat(only(account).proof()).returns(NoticeState.SENT, Proof::state).returns(4, Proof::tries);
    }

    @Test
    void whileOneNodeTalksToTheServerNoOtherSendsTheSameNotice() {
        AccountId account = nightjar.reachable("Nightjar", "Ilse Tanaka").id();
        generate(wanting(account, "Halogen"));
        CountDownLatch talking = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);
        MessageDeliveryHandler takes = mail.getUserManager().getMessageDeliveryHandler();
        mail.getUserManager().setMessageDeliveryHandler((message, address) -> {
            talking.countDown();
            await(otherIsDone);
            return takes.handle(message, address);
        });
        Callable<Boolean> one = () -> carrier.carryOne(server);
        Callable<Boolean> other = () -> {
            await(talking);
            boolean found = carrier.carryOne(server);
            otherIsDone.countDown();
            return found;
        };

        assertThat(together.atOnce(List.of(one, other))).containsExactly(true, false);
        carryAll();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(only(account).proof().tries()).isEqualTo(1);
    }

    @Test
    void aLabelWithoutAnybodyToWriteToIsShownAsFailing() {
        AccountId account = nightjar.withAcceptedTerms();
        generate(wanting(account, "Halogen"));
        carryAll();

        assertThat(only(account).proof()).returns(NoticeState.FAILING, Proof::state);
        assertThat(desk.all(NoticeState.FAILING, PageRequest.first()).items()).extracting(NoticeView::account).contains(account);
        assertThat(desk.all(NoticeState.SENT, PageRequest.first()).items()).extracting(NoticeView::account).doesNotContain(account);
    }

    private Duration nextPause(AccountId account) {
        clock.advance(Duration.ofHours(7));
        carryAll();
        Proof proof = only(account).proof();
        return Duration.between(proof.lastTriedAt(), proof.nextTryAt());
    }

    private void carryAll() {
        while (carrier.carryOne(server)) {
            assertThat(server).isNotNull();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ReleaseView wanting(AccountId account, String... titles) {
        ReleaseView release = nightjar.release(account, titles);
        for (int track = 0; track < titles.length; track++) {
            nightjar.choose(release, track, ChooseIsrc.generate());
        }
        return release;
    }

    private List<Isrc> generate(ReleaseView release) {
        return generation.generate(release.account(), release.id(), List.of(), ILSE).stream().map(GeneratedCode::isrc).toList();
    }

    private List<NoticeView> notices(AccountId account) {
        return desk.of(account, PageRequest.first()).items();
    }

    private NoticeView only(AccountId account) {
        assertThat(notices(account)).hasSize(1);
        return notices(account).get(0);
    }
}
