package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.RightsBasis;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.AttestationView;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The chain of one code.
 *
 * @param registrant  null for a code whose prefix is neither the distributor's nor one that the account has declared
 * @param attestation null for a code that was not drawn here, like look-up, permission and notice
 * @param ledger      the oldest first
 */
record CertificateAnswer(String isrc, String isrcDisplay, AccountRef account, AssignmentStatus status, IsrcOrigin origin, String licensor,
        Registrant registrant, Recording recording, AttestationView attestation, Looked lookUp, Permission permission,
        Assignment assignment, List<Entry> ledger, Notice notice) {

    static CertificateAnswer of(CodeChain chain, String label) {
        CodeRecord code = chain.code();
        LedgerRow row = code.row();
        return new CertificateAnswer(row.isrc().value(), row.isrc().display(), new AccountRef(code.account().value(), label), row.status(),
            row.origin(), code.licensor(), Registrant.of(code.source()), Recording.of(row), chain.attestation(), Looked.of(chain.lookUp()),
            Permission.of(chain.permission()), Assignment.of(code), code.entries().stream().map(Entry::of).toList(),
            Notice.of(chain.notice()));
    }

    /** Who holds the prefix, as it is recorded now. */
    record Registrant(String prefix, String name, String agency, String appointment) {

        static Registrant of(CodeRecord.Source source) {
            return source == null ? null
                : new Registrant(source.prefix().value(), source.registrantName(), source.agency(), source.appointment());
        }
    }

    /** What the code names, as it was described when the code was assigned or entered. */
    record Recording(UUID id, String mainArtist, String title, String version, Long durationMs, RecordingType recordingType,
            Integer yearOfFirstPublication) {

        static Recording of(LedgerRow row) {
            ReferenceFields fields = row.reference();
            return new Recording(row.recording().value(), fields.mainArtist(), fields.title(), fields.version(), fields.durationMs(),
                fields.type(), fields.yearOfFirstPublication());
        }
    }

    /** What was known like the recording when the code was asked for; elsewhere for staff alone, null for the label. */
    record Looked(Instant at, String by, List<LookUpHit> found, LookUpAnswer answer, Boolean elsewhere) {

        static Looked of(LookUpView lookUp) {
            return lookUp == null ? null : new Looked(lookUp.at(), lookUp.by(), lookUp.found().stream().map(LookUpHit::of).toList(),
                lookUp.answer(), lookUp.elsewhere());
        }
    }

    /** The acceptance of the terms under which it was drawn. */
    record Permission(UUID acceptanceId, int version, String sha256, String rightsOwner, RightsBasis rightsBasis, String signatoryName,
            String signatoryRole, Instant at, String by) {

        static Permission of(AcceptanceView given) {
            return given == null ? null : new Permission(given.id(), given.version(), given.sha256(), given.rightsOwner(),
                given.rightsBasis(), given.signatoryName(), given.signatoryRole(), given.at(), given.by());
        }
    }

    /** How the recording got it; year and zone of a drawn code only. */
    record Assignment(Instant at, String by, boolean drawn, Integer yearOfReference, String timeZone) {

        static Assignment of(CodeRecord code) {
            CodeRecord.Draw draw = code.draw();
            return new Assignment(code.row().at(), code.row().by(), draw != null, draw == null ? null : draw.year(),
                draw == null ? null : draw.zone().getId());
        }
    }

    /** An entry of the ledger at its place in the chain of the account. */
    record Entry(long position, String at, String event, String by, String hash, String previousHash) {

        static Entry of(LedgerLine line) {
            return new Entry(line.place(), line.moment(), line.event(), line.by(), line.hash(), line.previousHash());
        }
    }

    /** What the owner was told, and what the mail server said; the three last are null until it took the mail. */
    record Notice(UUID id, Instant inApplicationAt, String messageId, Instant sentAt, String recipients, String serverReply) {

        static Notice of(NoticeView told) {
            return told == null ? null : new Notice(told.id(), told.issuedAt(), told.proof().messageId(), told.proof().sentAt(),
                told.proof().recipients(), told.proof().serverReply());
        }
    }
}
