package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * JSON as the API reads and writes it, the same on every server.
 *
 * <p>Reading is strict: no unknown names, no name twice, no other type than the one meant, no nesting deeper than {@value #MAX_DEPTH},
 * nothing behind the end. Writing leaves nothing out: what is unknown is null.
 */
public final class Json {

    static final int MAX_DEPTH = 32;

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final ObjectMapper MAPPER = mapper();

    private Json() {
    }

    /**
     * The value in the text; null for the JSON null.
     *
     * @throws JsonProcessingException if the text is not JSON, or not of that shape
     */
    static Object read(String text, Type shape) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            Object value = MAPPER.readerFor(MAPPER.constructType(shape)).readValue(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "something behind the end");
            }
            return value;
        }
    }

    static byte[] write(Object answer) {
        try {
            return MAPPER.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
        ObjectMapper mapper = JsonMapper.builder(factory)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(texts())
            .build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        return mapper;
    }

    /** The types that are text in JSON and nothing else. */
    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule("texts");
        module.addDeserializer(String.class, new JsonText<>(String.class, JsonText::storable));
        module.addDeserializer(LocalDate.class, new JsonText<>(LocalDate.class, Json::date));
        module.addDeserializer(Instant.class, new JsonText<>(Instant.class, text -> OffsetDateTime.parse(text).toInstant()));
        module.addDeserializer(AccountId.class, new JsonText<>(AccountId.class, AccountId::parse));
        module.addDeserializer(RecordingId.class, new JsonText<>(RecordingId.class, RecordingId::parse));
        module.addDeserializer(TrackId.class, new JsonText<>(TrackId.class, TrackId::parse));
        List.of(LocalDate.class, UUID.class).forEach(type -> module.addSerializer(type, ToStringSerializer.instance));
        module.addSerializer(Instant.class, new JsonInstant());
        return module;
    }

    /** Four digits for the year: more would be read, and no calendar of ours reaches that far. */
    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date");
        }
        return LocalDate.parse(text);
    }
}
