package com.bemusix.backstage.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The forms in which a list can be taken away. */
public enum FileForm {
    CSV("text/csv;charset=utf-8;header=present", Csv::write),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx::write),
    JSON("application/json;charset=utf-8", JsonList::write),
    PDF("application/pdf", Pdf::write);

    /** The forms of a list of too many columns for a page. */
    public static final List<FileForm> BROAD = List.of(CSV, XLSX, JSON);

    private final String mediaType;
    private final Writer writer;

    private interface Writer {
        void write(Table table, OutputStream out) throws IOException;
    }

    FileForm(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** With its parameters. */
    public String mediaType() {
        return mediaType;
    }

    public String fileName(Table table) {
        return table.name() + '.' + ending();
    }

    /** The word for the form in addresses and at the end of file names. */
    public String ending() {
        return switch (this) {
            case CSV -> "csv";
            case XLSX -> "xlsx";
            case JSON -> "json";
            case PDF -> "pdf";
        };
    }

    /** @throws IllegalArgumentException if no form has that word */
    public static FileForm of(String ending) {
        return Stream.of(values()).filter(form -> form.ending().equals(ending)).findFirst().orElseThrow(IllegalArgumentException::new);
    }

    /** Writes the whole list; the stream stays open. */
    public void write(Table table, OutputStream out) throws IOException {
        writer.write(table, out);
    }
}
