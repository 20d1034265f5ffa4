package com.bemusix.backstage.web.export;

import static com.bemusix.backstage.web.export.Rows.text;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.CodeRecord;
import com.bemusix.backstage.submission.boundary.AcceptanceView;
import com.bemusix.backstage.submission.boundary.AttestationView;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import com.bemusix.backstage.submission.boundary.LookUpView;
import com.bemusix.backstage.submission.boundary.NoticeView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What the certificates of all codes of a label say, as a list: the grounds of each code, beside its row of the code list. */
@ApplicationScoped
public class CertificateTable {

    private static final List<String> CODE = List.of("isrc", "recordingId", "status", "origin", "licensor", "prefix", "registrant",
        "agency", "appointment", "drawn", "yearOfReference", "timeZone");
    private static final List<String> ATTESTATION = List.of("attestationId", "attestedAt", "attestedBy", "statementVersion", "statement",
        "statementHash");
    private static final List<String> LOOK_UP = List.of("lookedUpAt", "lookedUpBy", "codesFound", "lookUpAnswer");
    private static final List<String> PERMISSION = List.of("acceptanceId", "termsVersion", "termsHash", "rightsOwner",
        "rightsBasis", "signatoryName", "signatoryRole", "acceptedAt", "acceptedBy");
    private static final List<String> NOTICE = List.of("noticeId", "noticeRelease", "noticeAt", "messageId", "sentAt", "recipients",
        "serverReply");

    @Inject
    Certificates certificates;

    /**
     * One row for each bond of a code with a recording, the newest first.
     *
     * @param label whose they are, for people
     */
    public Table of(AccountId account, String label) {
        List<String> columns = new ArrayList<>(CODE);
        columns.addAll(ATTESTATION);
        columns.addAll(LOOK_UP);
        columns.addAll(PERMISSION);
        columns.addAll(NOTICE);
        return new Table("isrc-certificates", Rows.title("certificates.title", label), columns,
            sink -> Rows.pages(page -> certificates.page(account, page), chain -> sink.row(cells(chain))));
    }

    private static List<Object> cells(CodeChain chain) {
        List<Object> cells = new ArrayList<>(code(chain.code()));
        cells.addAll(attestation(chain.attestation()));
        cells.addAll(lookUp(chain.lookUp()));
        cells.addAll(permission(chain.permission()));
        cells.addAll(notice(chain.notice()));
        return cells;
    }

    private static List<Object> code(CodeRecord code) {
        CodeRecord.Source source = code.source();
        CodeRecord.Draw draw = code.draw();
        List<Object> cells = new ArrayList<>(Rows.cells(code.row().isrc().value(), text(code.row().recording()),
            text(code.row().status()), text(code.row().origin()), code.licensor()));
        cells.addAll(source == null ? nothing(4)
            : Rows.cells(source.prefix().value(), source.registrantName(), source.agency(), source.appointment()));
        cells.add(draw != null);
        cells.addAll(draw == null ? nothing(2) : Rows.cells(draw.year(), draw.zone().getId()));
        return cells;
    }

    private static List<Object> attestation(AttestationView said) {
        return said == null ? nothing(ATTESTATION.size())
            : Rows.cells(text(said.id()), text(said.at()), said.by(), said.version(), said.text(), said.sha256());
    }

    private static List<Object> lookUp(LookUpView looked) {
        return looked == null ? nothing(LOOK_UP.size())
            : Rows.cells(text(looked.at()), looked.by(),
                looked.found().stream().map(known -> known.isrc().value()).collect(Collectors.joining(" ")), text(looked.answer()));
    }

    private static List<Object> permission(AcceptanceView accepted) {
        return accepted == null ? nothing(PERMISSION.size())
            : Rows.cells(text(accepted.id()), accepted.version(), accepted.sha256(), accepted.rightsOwner(), text(accepted.rightsBasis()),
                accepted.signatoryName(), accepted.signatoryRole(), text(accepted.at()), accepted.by());
    }

    private static List<Object> notice(NoticeView told) {
        return told == null ? nothing(NOTICE.size())
            : Rows.cells(text(told.id()), told.releaseTitle(), text(told.issuedAt()), told.proof().messageId(),
                text(told.proof().sentAt()), told.proof().recipients(), told.proof().serverReply());
    }

    private static List<Object> nothing(int cells) {
        return Collections.nCopies(cells, null);
    }
}
