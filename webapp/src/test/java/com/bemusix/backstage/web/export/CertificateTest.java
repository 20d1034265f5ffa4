package com.bemusix.backstage.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.AttestationView;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.export.Certificate.State;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("M6, M7, E3: the certificate of a code")
class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T22:00:00Z");
    private static final Isrc CODE = Isrc.parse("FX9BM2601873");
    private static final AccountId NIGHTJAR = AccountId.parse("01930000-0000-7000-8000-000000000001");
    private static final UUID RECORDING = UUID.fromString("01930000-0000-7000-8000-000000000002");
    private static final UUID SAID = UUID.fromString("01930000-0000-7000-8000-000000000003");
    private static final UUID ACCEPTED = UUID.fromString("01930000-0000-7000-8000-000000000004");
    private static final AttestationView ATTESTATION = new AttestationView(SAID, 1, "Nobody has ever given it an ISRC.", "a".repeat(64),
        NOW.minusSeconds(60), "Camille Roux");
    private static final LookUpView LOOK_UP = new LookUpView(NOW.minusSeconds(30), "Noor Haddad", List.of(), null, null);
    private static final AcceptanceView PERMISSION = new AcceptanceView(ACCEPTED, 3, "b".repeat(64), "Harbour Songs",
        RightsBasis.EXCLUSIVE_LICENSEE, "Noor Haddad", "Owner", NOW.minusSeconds(120), "Camille Roux", true);

    @Test
    @DisplayName("the PDF of a drawn code says every link: fields, registrant, attestation, terms, draw, ledger and the server's reply")
    void thePdfSaysEveryLink() throws IOException {
        String text = pdf(drawn("Small Hours", 1, "250 2.0.0 OK queued as 7F1"));

        assertThat(text).contains(bare("FX-9BM-26-01873", "Nightjar Records", RECORDING, NIGHTJAR, "Mono Kestrel", "Small Hours", "4:02",
            "Sound", "2026", "Be Musix SAS", "US ISRC Agency", "A-77", "FX-9BM", "Assigned"));
        assertThat(text).contains(bare("Nobody has ever given it an ISRC.", "a".repeat(64), SAID, "2026-11-22 21:59:00 UTC"));
        assertThat(text).contains(bare("b".repeat(64), "Noor Haddad", "Owner", ACCEPTED, "2026-11-22 21:58:00 UTC"));
        assertThat(text).contains(bare("Drawn, and bound to the recording for life", "Asia/Dhaka", "2026-11-22 22:00:00 UTC"));
        assertThat(text).contains(bare("Entry 7", "c".repeat(64), "d".repeat(64)));
        assertThat(text).contains(bare("250 2.0.0 OK queued as 7F1", "noor@label.test", "<1@notices.test>"));
    }

    @Test
    @DisplayName("M3: the attestation tells what was looked up, also that nothing was found; of other accounts only staff read anything")
    void theLookUpIsPartOfTheAttestation() throws IOException {
        CodeChain nothing = drawn("Small Hours", 1, null);
        KnownRecording known = new KnownRecording(new RecordingId(RECORDING), Isrc.parse("FX9BM2600001"),
            new ReferenceFields("Mono Kestrel", "small hours", "Live", 240_000L, null, null));
        CodeChain found = new CodeChain(nothing.code(), ATTESTATION,
            new LookUpView(NOW, "Noor Haddad", List.of(known), LookUpAnswer.DIFFERENT, true), PERMISSION, nothing.notice());
        CodeChain old = new CodeChain(nothing.code(), ATTESTATION, null, PERMISSION, nothing.notice());

        assertThat(pdf(nothing)).contains(bare("2026-11-22 21:59:30 UTC", "Noor Haddad", "None of this account"))
            .doesNotContain(bare("Other accounts"));
        assertThat(pdf(found)).contains(bare("FX-9BM-26-00001: small hours (Live), Mono Kestrel, 4:00", "Different recording",
            "A similar recording is registered elsewhere"));
        assertThat(pdf(old)).contains(bare("not on record"));
    }

    @Test
    @DisplayName("M6: a notice that no mail server took yet is said to be on its way")
    void aNoticeThatIsNotSentYetSaysSo() throws IOException {
        CodeChain waiting = drawn("Small Hours", 1, null);

        assertThat(part(waiting, "notice").state()).isEqualTo(State.PENDING);
        assertThat(pdf(waiting)).contains(bare("not yet", "No mail server has taken the e-mail yet"));
    }

    @Test
    @DisplayName("S16: an entered code says plainly which links there are none of")
    void anEnteredCodeSaysWhatItHasNot() throws IOException {
        CodeChain entered = new CodeChain(new CodeRecord(NIGHTJAR, new LedgerRow(CODE, new RecordingId(RECORDING),
            new ReferenceFields(null, null, null, null, null, null), null, AssignmentStatus.ENTERED, false, NOW, "Camille Roux"),
            "Tidal Songs", null, null, entries(1)), null, null, null, null);

        for (String link : List.of("attestation", "permission", "notice")) {
            assertThat(part(entered, link)).returns(State.NOT_NEEDED, Certificate.Part::state).returns(List.of(), Certificate.Part::lines);
        }
        assertThat(pdf(entered)).contains(bare("the code was not drawn here", "entered for the recording", "Tidal Songs", "not known"));
    }

    @Test
    @DisplayName("a drawn code whose grounds are older than their records says that they are missing")
    void missingGroundsAreCalledMissing() {
        CodeChain bare = new CodeChain(drawn("Small Hours", 1, null).code(), null, null, null, null);

        for (String link : List.of("attestation", "permission", "notice")) {
            assertThat(part(bare, link).state()).isEqualTo(State.MISSING);
        }
    }

    @Test
    @DisplayName("titles in any writing and of any length, and a long history, make a whole document")
    void nothingIsTooMuch() throws IOException {
        String title = "東京 \u202Eabc " + "very long ".repeat(400);
        String text = pdf(drawn(title, 60, "250 OK"));

        assertThat(text).contains(bare("[U+6771]", "Entry 66", "250 OK"));
    }

    private static CodeChain drawn(String title, int events, String reply) {
        ReferenceFields fields = new ReferenceFields("Mono Kestrel", title, null, 242_000L, RecordingType.SOUND, 2026);
        LedgerRow row = new LedgerRow(CODE, new RecordingId(RECORDING), fields, IsrcOrigin.GENERATED_MANAGER, AssignmentStatus.ASSIGNED,
            false, NOW, "Camille Roux");
        CodeRecord code = new CodeRecord(NIGHTJAR, row, null,
            new CodeRecord.Source(CODE.prefix(), "Be Musix SAS", "US ISRC Agency", "A-77"),
            new CodeRecord.Draw(ACCEPTED, SAID, 2026, ZoneId.of("Asia/Dhaka")), entries(events));
        NoticeView.Proof proof = new NoticeView.Proof(reply == null ? NoticeState.WAITING : NoticeState.SENT, "<1@notices.test>", 1, NOW,
            null, null, reply == null ? null : NOW.plusSeconds(5), reply, reply == null ? null : "noor@label.test");
        NoticeView notice = new NoticeView(SAID, NIGHTJAR, new ReleaseId(SAID), "Slow Lanterns", ACCEPTED, List.of(CODE), "Codes", "text",
            NOW, "Camille Roux", proof);
        return new CodeChain(code, ATTESTATION, LOOK_UP, PERMISSION, notice);
    }

    private static List<LedgerLine> entries(int count) {
        return LongStream.range(0, count).mapToObj(i -> new LedgerLine("d".repeat(64), 7 + i, NIGHTJAR, NOW, IdentifierScheme.ISRC,
            CODE.value(), RECORDING, "ASSIGNED", null, SAID, "Camille Roux", "c".repeat(64), 70 + i, "e".repeat(64))).toList();
    }

    private static Certificate.Part part(CodeChain chain, String name) {
        return CertificateWords.of(chain, "Nightjar Records", NOW).parts().stream().filter(part -> part.name().equals(name)).findFirst()
            .orElseThrow();
    }

    /** The text of all pages without spaces, for lines break anywhere. */
    private static String pdf(CodeChain chain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CertificateWords.of(chain, "Nightjar Records", NOW).write(file);
        PdfReader reader = new PdfReader(file.toByteArray());
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString().replaceAll("\\s", "");
    }

    private static List<String> bare(Object... words) {
        return List.of(words).stream().map(each -> each.toString().replaceAll("\\s", "")).toList();
    }
}
