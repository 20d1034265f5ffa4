package com.bemusix.backstage.web.api.support;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value that is text in JSON. A number, a truth value or a list in its place is of the wrong type. */
final class JsonText<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> reading;

    JsonText(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
        try {
            return reading.apply(parser.getText());
        } catch (IllegalArgumentException | DateTimeException e) {
            return (T) context.handleWeirdStringValue(handledType(), "", "not of that form");
        }
    }

    /** @throws IllegalArgumentException if the text holds what no database text can: a NUL, or half of a surrogate pair */
    static String storable(String text) {
        if (!isStorable(text)) {
            throw new IllegalArgumentException("not text");
        }
        return text;
    }

    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
