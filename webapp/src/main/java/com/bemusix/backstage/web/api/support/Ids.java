package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.ReleaseId;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads ids in paths. What is no id is the address of nothing: 404. */
@Provider
public class Ids implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READING = Map.of(
        ReleaseId.class, ReleaseId::parse,
        TrackId.class, TrackId::parse,
        AccountId.class, AccountId::parse,
        UUID.class, text -> ReleaseId.parse(text).value());

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, T> reading = (Function<String, T>) READING.get(type);
        return reading == null ? null : new Id<>(reading);
    }

    private record Id<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException e) {
                throw new NotFoundException(e);
            }
        }

        @Override
        public String toString(T id) {
            return id.toString();
        }
    }
}
