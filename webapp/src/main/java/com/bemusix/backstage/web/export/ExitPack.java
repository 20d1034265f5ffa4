package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Everything about a label's codes in one ZIP: each list in each form, and how to verify it without Backstage. */
@ApplicationScoped
public class ExitPack {

    /** What the file is called when it is saved. */
    public static final String FILE_NAME = "exit-pack.zip";

    private static final String INSTRUCTIONS = "ledger.md";

    @Inject
    LedgerTables tables;

    @Inject
    LedgerLines lines;

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
        List<Table> all = List.of(tables.entries(account, label, LedgerLineQuery.EVERYTHING),
            tables.codes(account, label, new LedgerQuery(null, null, null)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file)); InputStream instructions = instructions()) {
            for (Table table : all) {
                for (FileForm form : FileForm.values()) {
                    zip.putNextEntry(new ZipEntry(form.fileName(table)));
                    form.write(table, zip);
                    zip.closeEntry();
                }
            }
            zip.putNextEntry(new ZipEntry(INSTRUCTIONS));
            instructions.transferTo(zip);
            zip.closeEntry();
        }
    }

    private static InputStream instructions() {
        return ExitPack.class.getResourceAsStream(INSTRUCTIONS);
    }
}
