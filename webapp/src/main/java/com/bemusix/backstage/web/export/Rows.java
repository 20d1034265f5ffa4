package com.bemusix.backstage.web.export;

import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;

/** How the tables come to their rows. */
final class Rows {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.web.export.words");

    private Rows() {
    }

    interface Step<T> {
        void take(T item) throws IOException;
    }

    /** Takes a whole list page by page. */
    static <T> void pages(Function<PageRequest, Page<T>> source, Step<T> step) throws IOException {
        String token = null;
        do {
            Page<T> page = source.apply(new PageRequest(PageRequest.MAX_LIMIT, token));
            for (T item : page.items()) {
                step.take(item);
            }
            token = page.nextPageToken();
        } while (token != null);
    }

    static List<Object> cells(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    static String text(Object value) {
        return Objects.toString(value, null);
    }

    /** @param label whose the list is */
    static String title(String key, String label) {
        return MessageFormat.format(WORDS.getString(key), label);
    }
}
