package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.export.Certificate;
import com.bemusix.backstage.web.export.CertificateWords;
import com.bemusix.backstage.web.mail.MailServer;
import com.bemusix.backstage.web.mail.NoticeCarrier;
import com.bemusix.backstage.web.security.AccountView;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.CloseAccount;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** M6, M7, E3: the chain of one code, from attestation and permission over the draw to the notice. */
@ExtendWith(ArquillianExtension.class)
class CertificateIT {

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Inject
    Nightjar nightjar;

    @Inject
    Certificates certificates;

    @Inject
    IsrcGeneration generation;

    @Inject
    IsrcRegistry registry;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    LedgerLines lines;

    @Inject
    TermsDesk terms;

    @Inject
    Accounts accounts;

    @Inject
    NoticeCarrier carrier;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        clock.run();
    }

    @Test
    @DisplayName("E3, M9: the certificate of a drawn code has every link as it stands in the records, and the notice not yet")
    void aDrawnCodeHasEveryLink() throws Exception {
        AccountView label = nightjar.reachable("Nightjar", "Ilse Tanaka");
        Isrc code = generated(label.id());

        CodeChain chain = certificates.of(label.id(), code);

        assertThat(chain.code().source()).returns("US ISRC Agency", CodeRecord.Source::agency)
            .returns("A-77", CodeRecord.Source::appointment).returns("Be Musix", CodeRecord.Source::registrantName)
            .returns(code.prefix(), CodeRecord.Source::prefix);
        assertThat(chain.code().draw().zone()).isEqualTo(ZoneId.of("Asia/Dhaka"));
        assertThat(chain.code().row().reference().title()).isEqualTo("Halogen");
        assertThat(chain.attestation().text()).isEqualTo(NeverCodedStatement.text(chain.attestation().version()));
        assertThat(chain.attestation().sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
            .digest(chain.attestation().text().getBytes(StandardCharsets.UTF_8))));
        assertThat(chain.permission()).isEqualTo(terms.acceptance(label.id()).orElseThrow());
        assertThat(chain.permission().sha256()).isEqualTo(terms.inForce().sha256());
        List<LedgerLine> entries = lines.of(label.id(), LedgerLineQuery.EVERYTHING, PageRequest.first()).items().stream()
            .filter(line -> line.code().equals(code.value())).toList();
        assertThat(chain.code().entries()).isEqualTo(entries).hasSize(1);
        assertThat(chain.notice().codes()).contains(code);
        assertThat(chain.notice().proof().sentAt()).isNull();
        assertThat(sql.number("""
            select count(*) from identifiers.isrc_assignment a join identifiers.generation_permit p on p.id = a.permit_id
            where a.isrc = '%s' and a.attestation_id = '%s' and p.acceptance_id = '%s'"""
            .formatted(code, chain.attestation().id(), chain.permission().id()))).isEqualTo(1);
        assertThat(parts(chain, "Nightjar")).containsExactly("code ON_RECORD", "recording ON_RECORD", "attestation ON_RECORD",
            "permission ON_RECORD", "assignment ON_RECORD", "ledger ON_RECORD", "notice PENDING");
    }

    @Test
    @DisplayName("M6, M7: once a mail server took the notice the certificate has its reply, also after the account was closed and as a PDF")
    void theNoticeIsProvedAndTheCertificateOutlivesTheContract() throws IOException {
        AccountView label = nightjar.reachable("Nightjar", "Ilse Tanaka");
        Isrc code = generated(label.id());
        MailServer server = new MailServer("localhost", mail.getSmtp().getPort(), null, null, MailServer.Encryption.NONE,
            "codes@backstage.test");
        while (carrier.carryOne(server)) {
            assertThat(server).isNotNull();
        }
        accounts.close(label.id(), new CloseAccount("Leaves"), ILSE);

        CodeChain chain = certificates.of(label.id(), code);

        assertThat(chain.notice().proof().serverReply()).isEqualTo("250 OK");
        assertThat(chain.notice().proof().recipients()).isEqualTo(label.ownerEmail());
        assertThat(parts(chain, "Nightjar")).endsWith("notice ON_RECORD");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CertificateWords.of(chain, "Nightjar", clock.instant()).write(file);
        assertThat(file.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    }

    @Test
    @DisplayName("S16: of a code that was entered the certificate says which links there are, and which none are needed")
    void anEnteredCodeHasItsEntryAlone() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen", "Nested");
        nightjar.choose(release, 0, ChooseIsrc.enter(root.code(1)));
        Isrc foreign = Isrc.parse("FRK012600001");
        nightjar.choose(release, 1, ChooseIsrc.enter(foreign));

        CodeChain own = certificates.of(root.account(), root.code(1));
        CodeChain other = certificates.of(root.account(), foreign);

        assertThat(own.code().source()).returns("Nightjar Records", CodeRecord.Source::registrantName)
            .returns(null, CodeRecord.Source::appointment);
        assertThat(other.code().source()).isNull();
        assertThat(List.of(own, other)).allSatisfy(chain -> {
            assertThat(chain.code().draw()).isNull();
            assertThat(chain.code().row().origin()).isNotEqualTo(IsrcOrigin.GENERATED_MANAGER);
            assertThat(parts(chain, "Nightjar")).containsExactly("code ON_RECORD", "recording ON_RECORD", "attestation NOT_NEEDED",
                "permission NOT_NEEDED", "assignment ON_RECORD", "ledger ON_RECORD", "notice NOT_NEEDED");
            assertThat(chain.code().entries()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("a code of another account is answered as one that does not exist; staff see it in whose hands they ask for")
    void anotherAccountsCodeIsNotFound() {
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.enter(root.code(1)));
        registry.withdraw(root.account(), release.tracks().get(0).recordingId(), ILSE);
        AccountId later = nightjar.withAcceptedTerms();
        ReleaseView again = nightjar.release(later, "Halogen");
        nightjar.choose(again, 0, ChooseIsrc.enter(root.code(1)));
        AccountId stranger = nightjar.withAcceptedTerms();

        assertThat(refusal(() -> certificates.of(stranger, root.code(1))).kind()).isEqualTo(RegistryException.Kind.NOT_FOUND);
        assertThat(refusal(() -> certificates.forStaff(stranger, root.code(1), ILSE)).kind()).isEqualTo(RegistryException.Kind.NOT_FOUND);
        assertThat(refusal(() -> certificates.forStaff(null, root.code(99), ILSE)).kind()).isEqualTo(RegistryException.Kind.NOT_FOUND);
        assertThat(certificates.of(root.account(), root.code(1)).code().entries()).extracting(LedgerLine::event)
            .contains("ENTERED", "WITHDRAWN");
        assertThat(certificates.forStaff(null, root.code(1), ILSE).code().account()).isEqualTo(later);
        assertThat(certificates.forStaff(root.account(), root.code(1), ILSE).code().account()).isEqualTo(root.account());
    }

    @Test
    @DisplayName("D3: read all at once, certificates say the same as one by one, but for the entries of the ledger; each account its own")
    void allAtOnceTheySayTheSame() {
        AccountView label = nightjar.reachable("Nightjar", "Ilse Tanaka");
        List<Isrc> codes = Stream.of("Halogen", "Argon", "Neon").map(title -> generated(label.id(), title)).toList();
        Nightjar.Root root = nightjar.withRoot();
        ReleaseView release = nightjar.release(root.account(), root.code(1), "Halogen");
        nightjar.choose(release, 0, ChooseIsrc.enter(root.code(1)));

        Page<CodeChain> first = certificates.page(label.id(), new PageRequest(2, null));
        Page<CodeChain> second = certificates.page(label.id(), new PageRequest(2, first.nextPageToken()));
        List<CodeChain> all = Stream.concat(first.items().stream(), second.items().stream()).toList();

        assertThat(all).extracting(chain -> chain.code().row().isrc()).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(second.nextPageToken()).isNull();
        assertThat(all).allSatisfy(chain -> {
            CodeChain one = certificates.of(label.id(), chain.code().row().isrc());
            assertThat(chain).usingRecursiveComparison().ignoringFields("code.entries").isEqualTo(one);
            assertThat(chain.notice().codes()).containsExactly(chain.code().row().isrc());
        });
        assertThat(certificates.page(root.account(), PageRequest.first()).items()).singleElement()
            .returns(root.code(1), chain -> chain.code().row().isrc()).returns(null, CodeChain::attestation);
    }

    private List<String> parts(CodeChain chain, String label) {
        return CertificateWords.of(chain, label, clock.instant()).parts().stream().map(CertificateIT::state).toList();
    }

    private static String state(Certificate.Part part) {
        return part.name() + " " + part.state();
    }

    /** Drawn from a prefix of whose appointment everything is known. */
    private Isrc generated(AccountId account) {
        return generated(account, "Halogen");
    }

    private Isrc generated(AccountId account, String title) {
        String prefix = "QN" + Long.toString(36 * 36 + sql.number("select count(*) from identifiers.manager_prefix"), 36).toUpperCase();
        prefixes.add(new AddPrefix(prefix, PrefixPurpose.MANAGER, "Be Musix", "US ISRC Agency", "A-77", null, null, null, null, null,
            ZoneId.of("Asia/Dhaka"), account, false, false), ILSE);
        ReleaseView release = nightjar.release(account, title);
        nightjar.choose(release, 0, ChooseIsrc.generate());
        return generation.generate(account, release.id(), List.of(), ILSE).get(0).isrc();
    }

    private static RegistryException refusal(ThrowingCallable call) {
        return catchThrowableOfType(RegistryException.class, call);
    }
}
