package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.web.api.problem.EdgeProblem;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The states of a thing in which a client wants to change it: the header {@code If-Match} (RFC 9110, 13.1.1). Tags compare strongly, so a
 * weak one never fits; {@code *} fits any state.
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");
    private static final Pattern LIST = Pattern.compile("\\s*" + TAG + "(?:\\s*,\\s*" + TAG + ")*\\s*");
    private static final Pattern ANY = Pattern.compile("\\s*\\*\\s*");

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /**
     * Called by JAX-RS, which answers 400 to what cannot be read.
     *
     * @throws IllegalArgumentException if the header is neither {@code *} nor a list of entity tags
     */
    public static IfMatch valueOf(String header) {
        if (!ANY.matcher(header).matches() && !LIST.matcher(header).matches()) {
            throw new IllegalArgumentException("not a list of entity tags");
        }
        return new IfMatch(header);
    }

    /**
     * Lets the change go on if the thing is in one of the states named.
     *
     * @param current the thing's tag, and that of a greater thing of which it is a part, if a client may name that instead
     * @throws RefusedRequest with {@link EdgeProblem#STALE} if it is in another state
     */
    public void require(EntityTag... current) {
        if (!fits(Arrays.stream(current).map(tag -> '"' + tag.getValue() + '"').toList())) {
            throw new RefusedRequest(EdgeProblem.STALE);
        }
    }

    /** @param current tags with their quotation marks */
    boolean fits(List<String> current) {
        return ANY.matcher(header).matches() || TAG.matcher(header).results().map(MatchResult::group).anyMatch(current::contains);
    }
}
