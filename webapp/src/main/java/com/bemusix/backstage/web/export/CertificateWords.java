package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.AttestationView;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.export.Certificate.Line;
import com.bemusix.backstage.web.export.Certificate.Part;
import com.bemusix.backstage.web.export.Certificate.State;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says the chain of a code in words. */
public final class CertificateWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.web.export.words", Locale.ROOT);
    /** Where the constants of enumerations have their words, for every page. */
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("com.bemusix.backstage.web.ui.messages", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final CodeChain chain;
    private final String label;
    private final boolean drawn;

    private CertificateWords(CodeChain chain, String label) {
        this.chain = chain;
        this.label = label;
        this.drawn = chain.code().draw() != null;
    }

    /**
     * @param label the name of the account
     * @param now   the moment as of which it speaks
     */
    public static Certificate of(CodeChain chain, String label, Instant now) {
        CertificateWords words = new CertificateWords(chain, label);
        LedgerRow row = chain.code().row();
        List<Part> parts = List.of(words.code(), words.recording(), words.attestation(), words.permission(), words.assignment(),
            words.ledger(), words.notice());
        return new Certificate(row.isrc(), say("certificate.title", row.isrc().display()), say("certificate.issued", label, moment(now)),
            parts);
    }

    private Part code() {
        LedgerRow row = chain.code().row();
        List<Line> lines = new ArrayList<>(List.of(line("isrc", row.isrc().display()), line("status", name(row.status())),
            line("origin", known(row.origin()))));
        add(lines, "licensor", chain.code().licensor());
        lines.add(line("account", label));
        lines.add(exact("accountId", chain.code().account().value()));
        CodeRecord.Source source = chain.code().source();
        if (source != null) {
            lines.add(line("prefix", source.prefix().display()));
            lines.add(line("registrant", source.registrantName()));
            lines.add(line("agency", known(source.agency())));
            if (drawn) {
                lines.add(line("appointment", known(source.appointment())));
            }
        }
        return part("code", State.ON_RECORD, say("certificate.code." + (drawn ? "drawn" : source == null ? "foreign" : "own")), lines);
    }

    private Part recording() {
        LedgerRow row = chain.code().row();
        ReferenceFields fields = row.reference();
        List<Line> lines = new ArrayList<>(List.of(exact("recordingId", row.recording().value())));
        lines.add(line("artist", known(fields.mainArtist())));
        lines.add(line("recordingTitle", known(fields.title())));
        lines.add(line("version", fields.version() == null ? say("certificate.none") : fields.version()));
        lines.add(line("length", known(fields.durationMs() == null ? null : length(Duration.ofMillis(fields.durationMs())))));
        lines.add(line("type", known(fields.type())));
        lines.add(line("firstPublished", known(fields.yearOfFirstPublication())));
        String key = row.status() == AssignmentStatus.WITHDRAWN ? "withdrawn" : row.status().locked() ? "fixed" : "open";
        return part("recording", State.ON_RECORD, say("certificate.recording." + key), lines);
    }

    private Part attestation() {
        AttestationView said = chain.attestation();
        if (said == null) {
            return without("attestation");
        }
        List<Line> lines = new ArrayList<>(List.of(line("statedBy", said.by()), line("at", moment(said.at())),
            line("wording", said.version()), line("statement", said.text()), exact("sha256", said.sha256()),
            exact("attestationId", said.id())));
        lines.addAll(lookUp());
        return part("attestation", State.ON_RECORD, say("certificate.attestation.text"), lines);
    }

    /** What was found when the statement was looked up; older codes were not. */
    private List<Line> lookUp() {
        LookUpView looked = chain.lookUp();
        if (looked == null) {
            return List.of(line("lookedUp", say("certificate.lookedUp.not")));
        }
        List<Line> lines = new ArrayList<>(List.of(line("lookedUp", moment(looked.at())), line("lookedUpBy", looked.by())));
        if (looked.found().isEmpty()) {
            lines.add(line("alike", say("certificate.alike.none")));
        }
        looked.found().forEach(each -> lines.add(line("alike", alike(each))));
        add(lines, "lookUpAnswer", looked.answer() == null ? null : name(looked.answer()));
        add(lines, "elsewhere", looked.elsewhere() == null ? null : say("certificate.elsewhere." + looked.elsewhere()));
        return lines;
    }

    private static String alike(KnownRecording known) {
        ReferenceFields fields = known.reference();
        String title = fields.version() == null ? fields.title() : say("certificate.alike.version", fields.title(), fields.version());
        return say("certificate.alike.of", known.isrc().display(), title, fields.mainArtist(),
            length(Duration.ofMillis(fields.durationMs())));
    }

    private Part permission() {
        AcceptanceView accepted = chain.permission();
        return accepted == null ? without("permission") : part("permission", State.ON_RECORD, say("certificate.permission.text"), List.of(
            line("terms", accepted.version()), exact("sha256", accepted.sha256()), line("rightsOwner", known(accepted.rightsOwner())),
            line("rightsBasis", known(accepted.rightsBasis())), line("signatory", accepted.signatoryName()),
            line("signatoryRole", accepted.signatoryRole()), line("acceptedBy", accepted.by()), line("at", moment(accepted.at())),
            exact("acceptanceId", accepted.id())));
    }

    private Part assignment() {
        LedgerRow row = chain.code().row();
        List<Line> lines = new ArrayList<>(List.of(line("by", row.by()), line("at", moment(row.at()))));
        String key = drawn ? "drawn" : row.origin() == IsrcOrigin.GENERATED_CLIENT_ROOT ? "numbered" : "entered";
        if (drawn) {
            lines.add(line("year", chain.code().draw().year()));
            lines.add(line("zone", chain.code().draw().zone()));
        }
        return part("assignment", State.ON_RECORD, say("certificate.assignment." + key), lines);
    }

    private Part ledger() {
        List<Line> lines = new ArrayList<>();
        for (LedgerLine entry : chain.code().entries()) {
            lines.add(new Line(say("certificate.entry", Long.toString(entry.place())),
                say("certificate.entry.of", NAMES.getString("ledger.event." + entry.happening()), moment(entry.at()), entry.by()), false));
            lines.add(exact("hash", entry.hash()));
            lines.add(exact("previousHash", entry.previousHash()));
        }
        return part("ledger", State.ON_RECORD, say("certificate.ledger.text"), lines);
    }

    private Part notice() {
        NoticeView told = chain.notice();
        if (told == null) {
            return without("notice");
        }
        List<Line> lines = new ArrayList<>(List.of(line("inApplication", moment(told.issuedAt())), line("release", told.releaseTitle())));
        boolean sent = told.proof().sentAt() != null;
        lines.add(line("mailedAt", sent ? moment(told.proof().sentAt()) : say("certificate.notYet")));
        add(lines, "mailedTo", told.proof().recipients());
        add(lines, "serverReply", told.proof().serverReply());
        lines.add(exact("messageId", told.proof().messageId()));
        return part("notice", sent ? State.ON_RECORD : State.PENDING, say("certificate.notice." + (sent ? "sent" : "waiting")), lines);
    }

    /** A link that is not there. */
    private Part without(String name) {
        return part(name, drawn ? State.MISSING : State.NOT_NEEDED, say("certificate." + name + (drawn ? ".missing" : ".notNeeded")),
            List.of());
    }

    private static Part part(String name, State state, String sentence, List<Line> lines) {
        return new Part(name, state, say("certificate.state." + state), say("certificate." + name), sentence, lines);
    }

    private static void add(List<Line> lines, String key, String value) {
        if (value != null) {
            lines.add(line(key, value));
        }
    }

    private static Line line(String key, Object value) {
        return new Line(say("certificate.line." + key), value.toString(), false);
    }

    private static Line exact(String key, Object value) {
        return new Line(say("certificate.line." + key), value.toString(), true);
    }

    private static String known(Object value) {
        return value == null ? say("certificate.unknown") : value instanceof Enum<?> constant ? name(constant) : value.toString();
    }

    private static String name(Enum<?> constant) {
        return NAMES.getString("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private static String length(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String say(String key, Object... facts) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(facts);
    }
}
