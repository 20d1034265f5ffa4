package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.Problem;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes the API's records as JSON by {@link Json}, in place of whatever the server brings along. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type shape, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    /** An empty body and the JSON null are no body at all: null, for the resource to decide on. */
    @Override
    public Record readFrom(Class<Record> type, Type shape, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        String text = text(body.readAllBytes());
        try {
            return text.isBlank() ? null : (Record) Json.read(text, shape);
        } catch (JsonProcessingException e) {
            throw JsonMistakes.refusal(e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedRequest(EdgeProblem.JSON_MALFORMED);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type shape, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record answer, Class<?> type, Type shape, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream body) throws IOException {
        body.write(Json.write(answer));
    }
}
