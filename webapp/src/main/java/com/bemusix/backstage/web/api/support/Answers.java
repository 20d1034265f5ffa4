package com.bemusix.backstage.web.api.support;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The forms that answers have. */
public final class Answers {

    private Answers() {
    }

    /**
     * The strong tag of a state: a letter for the kind of thing and the thing's version.
     *
     * @param kind such as {@code r} for a release
     */
    public static EntityTag tag(char kind, long version) {
        return new EntityTag(kind + Long.toString(version));
    }

    /** The thing, or 304 if the client has it already. */
    public static Response found(Request request, EntityTag tag, Record thing) {
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return known == null ? changed(tag, thing) : known.tag(tag).build();
    }

    /** The thing as it is after a change. */
    public static Response changed(EntityTag tag, Record thing) {
        return Response.ok(thing).tag(tag).build();
    }

    /** @param path below {@code /api/} */
    public static Response created(String path, EntityTag tag, Record thing) {
        return Response.created(URI.create(path)).tag(tag).entity(thing).build();
    }

    /** Something that has come into being and has no address of its own. */
    public static Response created(Record thing) {
        return Response.status(Response.Status.CREATED).entity(thing).build();
    }
}
