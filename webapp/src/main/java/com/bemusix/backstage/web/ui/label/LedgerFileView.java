package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.web.export.ExitPack;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.LedgerTables;
import com.bemusix.backstage.web.export.Table;
import com.bemusix.backstage.web.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** What <code>/label/ledger</code> answers as a file instead of a page: the codes that it lists, every entry, or the exit pack. */
@Named("labelLedgerFile")
@RequestScoped
public class LedgerFileView {

    private static final String PACK = "exit-pack";
    private static final String ENTRIES = "entries";

    @Inject
    LedgerFilters filters;

    @Inject
    LedgerTables tables;

    @Inject
    ExitPack pack;

    @Inject
    Caller caller;

    private String as;
    private String list;

    /** Sends the file if the address names one, which ends the request. */
    public void send() throws IOException {
        if (PACK.equals(as)) {
            Faces.sendFile(ExitPack.FILE_NAME, true, out -> pack.write(caller.account(), caller.accountName(), out));
            return;
        }
        Optional<FileForm> form = Stream.of(FileForm.values()).filter(each -> each.ending().equals(as)).findFirst();
        if (form.isPresent()) {
            Table table = table();
            Faces.sendFile(form.get().fileName(table), true, out -> form.get().write(table, out));
        }
    }

    public FileForm[] getForms() {
        return FileForm.values();
    }

    private Table table() {
        return ENTRIES.equals(list)
            ? tables.entries(caller.account(), caller.accountName(), LedgerLineQuery.EVERYTHING)
            : tables.codes(caller.account(), caller.accountName(), filters.query());
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
