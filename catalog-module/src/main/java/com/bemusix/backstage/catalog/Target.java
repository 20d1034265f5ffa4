package com.bemusix.backstage.catalog;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finding is about. Its {@link #pointer()} is a JSON pointer (RFC 6901) into the release as the API shows it, with the track's id
 * in place of its index, as tracks may move.
 *
 * @param trackId of the track, null unless the kind is {@link Kind#TRACK}
 * @param field   the JSON property, {@code title} or {@code pLine/owner}; null for the thing as a whole
 */
public record Target(Kind kind, UUID trackId, String field) {

    /** What kind of thing it is. */
    public enum Kind {
        /** The account's set-up, outside of the release. */
        ACCOUNT,
        RELEASE,
        TRACK
    }

    private static final String ACCOUNT = "/account";
    private static final String FIELD = "[A-Za-z]{1,40}(?:/[A-Za-z0-9]{1,40}){0,3}";
    private static final Pattern POINTER = Pattern.compile(
            "(?:/(?<account>account)|/tracks/(?<track>[0-9a-fA-F-]{36}))?(?:/(?!tracks/)(?<field>" + FIELD + "))?");
    private static final Pattern FIELD_FORM = Pattern.compile(FIELD);

    public Target {
        Objects.requireNonNull(kind);
        if ((kind == Kind.TRACK) != (trackId != null)) {
            throw new IllegalArgumentException("a track's id belongs to a track");
        }
        if (field != null && !FIELD_FORM.matcher(field).matches()) {
            throw new IllegalArgumentException("not the name of a field");
        }
    }

    public static Target account(String field) {
        return new Target(Kind.ACCOUNT, null, field);
    }

    public static Target release(String field) {
        return new Target(Kind.RELEASE, null, field);
    }

    public static Target track(TrackId track, String field) {
        return new Target(Kind.TRACK, track.value(), field);
    }

    /**
     * Reads what {@link #pointer()} wrote.
     *
     * @throws IllegalArgumentException if the text is null or no such pointer
     */
    public static Target parse(String pointer) {
        Matcher parts = POINTER.matcher(pointer == null ? "?" : pointer);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a pointer to a part of a release");
        }
        String field = parts.group("field");
        if (parts.group("account") != null) {
            return account(field);
        }
        String track = parts.group("track");
        return track == null ? release(field) : new Target(Kind.TRACK, CanonicalUuid.parse(track), field);
    }

    /** {@code ""} for the release as a whole, {@code /title}, {@code /tracks/<id>/isrc}, {@code /account/isrcMode}. */
    public String pointer() {
        String thing = switch (kind) {
            case ACCOUNT -> ACCOUNT;
            case RELEASE -> "";
            case TRACK -> "/tracks/" + trackId;
        };
        return field == null ? thing : thing + '/' + field;
    }
}
