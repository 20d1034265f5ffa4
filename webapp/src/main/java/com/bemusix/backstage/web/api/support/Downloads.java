package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.identifiers.boundary.EvidenceFile;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.Table;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.stream.Stream;

/** Lists as files. {@code format} asks for one by its ending; {@code Accept} by its media type. */
public final class Downloads {

    /** What a method produces that answers files beside JSON: only to who asks for them by name. */
    public static final String CSV = "text/csv;charset=utf-8;qs=0.1";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.1";
    public static final String PDF = "application/pdf;qs=0.1";

    private Downloads() {
    }

    /** The whole list as a file of that form. */
    public static Response file(Table table, FileForm form) {
        return attachment(out -> form.write(table, out), form.mediaType(), form.fileName(table));
    }

    /** The whole list in the form that the request prefers. */
    public static Response file(Table table, Request request) {
        return file(table, request, List.of(FileForm.CSV, FileForm.XLSX, FileForm.PDF));
    }

    /** The same for a list of too many columns for a page. */
    public static Response broadFile(Table table, Request request) {
        return file(table, request, List.of(FileForm.CSV, FileForm.XLSX));
    }

    private static Response file(Table table, Request request, List<FileForm> forms) {
        List<Variant> variants = forms.stream().map(form -> new Variant(type(form), (String) null, null)).toList();
        int chosen = variants.indexOf(request.selectVariant(variants));
        return file(table, forms.get(Math.max(0, chosen)));
    }

    /** To be saved and never shown in place: the file comes from outside. */
    public static Response document(EvidenceFile file) {
        return attachment(out -> out.write(file.content()), file.mediaType(), file.fileName().replaceAll("[^\\x20-\\x7e]|[\"\\\\]", "_"));
    }

    public static Response attachment(StreamingOutput content, String mediaType, String fileName) {
        return Response.ok(content, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + '"').build();
    }

    /** The form that the parameter names, or null. */
    public static FileForm form(String format) {
        return Parameters.read("format", format, FileForm::of);
    }

    /** The same for a list of too many columns for a page. */
    public static FileForm broadForm(String format) {
        FileForm form = form(format);
        if (form != null && !FileForm.BROAD.contains(form)) {
            throw RefusedRequest.parameter("format");
        }
        return form;
    }

    private static MediaType type(FileForm form) {
        return MediaType.valueOf(Stream.of(form.mediaType().split(";")).findFirst().orElseThrow());
    }
}
