package com.bemusix.backstage.catalog.control;

import com.bemusix.backstage.catalog.entity.Release;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.PageToken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * In which order releases are listed, always with the id as last resort, so that a page can begin after any of them.
 *
 * @param sort the key, with {@code -} in front from the greatest down
 */
public record ReleaseOrder(String sort) {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);

    /** The sort key of a release and its id. */
    public record Position(Object key, UUID id) {
    }

    /** Of the last release of a page. */
    public String tokenOf(Release release) {
        String key = switch (property()) {
            case "title" -> release.titleKey();
            case "releaseDate" -> (release.releaseDate() == null ? noDate() : release.releaseDate()).toString();
            default -> release.changedAt().toString();
        };
        return PageToken.of(sort, key, release.id().toString());
    }

    /** @throws InvalidPageTokenException if the token is not one of this order */
    public Position positionOf(String token) {
        List<String> parts = PageToken.key(token, 3);
        if (!parts.get(0).equals(sort)) {
            throw new InvalidPageTokenException(null);
        }
        try {
            return new Position(keyOf(parts.get(1)), CanonicalUuid.parse(parts.get(2)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }

    private Object keyOf(String text) {
        return switch (property()) {
            case "title" -> text;
            case "releaseDate" -> LocalDate.parse(text);
            default -> Instant.parse(text);
        };
    }

    String orderBy() {
        String direction = descending() ? " desc" : "";
        return " order by " + expression() + direction + ", r.id" + direction;
    }

    String afterPosition() {
        String beyond = descending() ? " < " : " > ";
        return " and (" + expression() + beyond + ":afterKey or " + expression() + " = :afterKey and r.id" + beyond + ":afterId)";
    }

    Map<String, Object> parameters() {
        return property().equals("releaseDate") ? Map.of("noDate", noDate()) : Map.of();
    }

    private String expression() {
        return switch (property()) {
            case "title" -> "r.titleKey";
            case "releaseDate" -> "coalesce(r.releaseDate, :noDate)";
            default -> "r.changedAt";
        };
    }

    /** What stands for a missing date, so that it comes last. */
    private LocalDate noDate() {
        return descending() ? BEFORE_ALL : AFTER_ALL;
    }

    private boolean descending() {
        return sort.startsWith("-");
    }

    private String property() {
        return descending() ? sort.substring(1) : sort;
    }
}
