package com.bemusix.backstage.web.api.support;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Writes a time in UTC to the millisecond: finer digits are lost on the way through the database, and an answer must not change by that.
 */
final class JsonInstant extends StdSerializer<Instant> {

    private static final long serialVersionUID = 1L;

    JsonInstant() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant time, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeString(time.truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
