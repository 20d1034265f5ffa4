package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.UpcQuery;
import com.bemusix.backstage.submission.boundary.Certificates;
import com.bemusix.backstage.submission.boundary.CodeChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything about a label's codes in one ZIP: each list in each form, certificates, and how to verify it without Backstage. What is in it
 * stands in {@code docs/ledger.md}, which lies in it too.
 */
@ApplicationScoped
public class ExitPack {

    /** What the file is called when it is saved. */
    public static final String FILE_NAME = "exit-pack.zip";

    /** Of so many codes, the newest ones, the certificate lies in it as a PDF of its own; the list of certificates has all. */
    static final int CERTIFICATES = 1_000;

    private static final String FOLDER = "certificates/";
    private static final String INSTRUCTIONS = "ledger.md";

    @Inject
    LedgerTables tables;

    @Inject
    CertificateTable grounds;

    @Inject
    SocietyTable societies;

    @Inject
    Certificates certificates;

    @Inject
    LedgerLines lines;

    @Inject
    Clock clock;

    /**
     * Writes the pack as of one moment; the stream stays open. It is made as a temporary file first, so that a slow reader holds no
     * transaction.
     */
    public void write(AccountId account, String label, OutputStream out) throws IOException {
        Path file = Files.createTempFile("exit-pack", ".zip");
        try {
            lines.atOneMoment(() -> make(account, label, file));
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private void make(AccountId account, String label, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); InputStream instructions = instructions()) {
            for (Table table : List.of(tables.entries(account, label, LedgerLineQuery.EVERYTHING),
                    tables.codes(account, label, LedgerQuery.EVERYTHING), tables.upcs(account, label, UpcQuery.EVERYTHING),
                    tables.reservations(account, label), tables.usedOutside(account, label))) {
                add(zip, table, List.of(FileForm.values()));
            }
            add(zip, grounds.of(account, label), FileForm.BROAD);
            add(zip, societies.of(account, label, null), FileForm.BROAD);
            for (Isrc isrc : newest(account)) {
                Certificate certificate = CertificateWords.of(certificates.of(account, isrc), label, clock.instant());
                zip.putNextEntry(new ZipEntry(FOLDER + certificate.fileName()));
                certificate.write(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(INSTRUCTIONS));
            instructions.transferTo(zip);
            zip.closeEntry();
        }
    }

    private static void add(ZipOutputStream zip, Table table, List<FileForm> forms) throws IOException {
        for (FileForm form : forms) {
            zip.putNextEntry(new ZipEntry(form.fileName(table)));
            form.write(table, zip);
            zip.closeEntry();
        }
    }

    private Set<Isrc> newest(AccountId account) {
        Set<Isrc> found = new LinkedHashSet<>();
        String token = null;
        do {
            Page<CodeChain> page = certificates.page(account, new PageRequest(PageRequest.MAX_LIMIT, token));
            page.items().stream().map(chain -> chain.code().row().isrc()).limit(CERTIFICATES - found.size()).forEach(found::add);
            token = page.nextPageToken();
        } while (token != null && found.size() < CERTIFICATES);
        return found;
    }

    private static InputStream instructions() {
        return ExitPack.class.getResourceAsStream(INSTRUCTIONS);
    }
}
