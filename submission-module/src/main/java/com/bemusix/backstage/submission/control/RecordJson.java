package com.bemusix.backstage.submission.control;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/**
 * Writes views as JSON and reads them back, by their record components, so that a snapshot leaves nothing out that a view has. A record of
 * one component (an id, a code) is written as that component alone; what is null is left out. It is no format for clients.
 */
final class RecordJson {

    /** Looked up once: the static methods of {@link jakarta.json.Json} look it up at each call. */
    static final JsonProvider PROVIDER = JsonProvider.provider();

    private RecordJson() {
    }

    static JsonValue write(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record whole) {
            return writeRecord(whole);
        }
        if (value instanceof List<?> items) {
            JsonArrayBuilder array = PROVIDER.createArrayBuilder();
            items.forEach(item -> array.add(write(item)));
            return array.build();
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Integer || value instanceof Long) {
            return PROVIDER.createValue(((Number) value).longValue());
        }
        return PROVIDER.createValue(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private static JsonValue writeRecord(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        if (components.length == 1) {
            return write(component(whole, components[0]));
        }
        JsonObjectBuilder object = PROVIDER.createObjectBuilder();
        for (RecordComponent component : components) {
            Object value = component(whole, component);
            if (value != null) {
                object.add(component.getName(), write(value));
            }
        }
        return object.build();
    }

    private static Object component(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    static <T> T read(JsonValue json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    private static Object read(JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return nothing(type);
        }
        if (type instanceof ParameterizedType list) {
            return json.asJsonArray().stream().map(item -> read(item, list.getActualTypeArguments()[0])).toList();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return readRecord(json, plain);
        }
        if (json instanceof JsonNumber number) {
            return plain == int.class || plain == Integer.class ? (Object) number.intValueExact() : (Object) number.longValueExact();
        }
        return json instanceof JsonString text ? readText(text.getString(), plain) : (Object) (json == JsonValue.TRUE);
    }

    /** What a component holds that was not written: the value it would have in a new object. */
    private static Object nothing(Type type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static Object readText(String text, Class<?> type) {
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type.isEnum() ? constant(text, type) : text;
    }

    private static Object constant(String name, Class<?> type) {
        return Stream.of(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no longer a " + type.getSimpleName()));
    }

    private static Object readRecord(JsonValue json, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            JsonValue part = components.length == 1 ? json : ((JsonObject) json).get(components[i].getName());
            values[i] = read(part, components[i].getGenericType());
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a " + type.getSimpleName(), e);
        }
    }
}
