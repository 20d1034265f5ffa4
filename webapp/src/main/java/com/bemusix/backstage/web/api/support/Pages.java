package com.bemusix.backstage.web.api.support;

import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.regex.Pattern;

/** The query parameters {@code limit} and {@code pageToken} that every list takes. */
public class Pages {

    private static final Pattern LIMIT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern OFFSET = Pattern.compile("[0-9]{1,6}");
    private static final int LONGEST_TOKEN = 1000;

    @QueryParam("limit")
    String limit;

    @QueryParam("pageToken")
    String pageToken;

    /** @throws RefusedRequest if the limit is no number from 1 to {@value PageRequest#MAX_LIMIT} */
    public PageRequest request() {
        return new PageRequest(limit(), token());
    }

    /** A part of a list that is short enough to be there as a whole. */
    public <T> Page<T> of(List<T> all) {
        int from = Math.min(all.size(), token() == null ? 0 : offset());
        int to = Math.min(all.size(), from + limit());
        return new Page<>(all.subList(from, to), to == all.size() ? null : PageToken.of(Integer.toString(to)));
    }

    private int limit() {
        if (limit == null) {
            return PageRequest.DEFAULT_LIMIT;
        }
        int number = LIMIT.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > PageRequest.MAX_LIMIT) {
            throw RefusedRequest.parameter("limit");
        }
        return number;
    }

    private String token() {
        if (pageToken != null && pageToken.length() > LONGEST_TOKEN) {
            throw new InvalidPageTokenException(null);
        }
        return pageToken;
    }

    private int offset() {
        String text = PageToken.key(pageToken, 1).get(0);
        if (!OFFSET.matcher(text).matches()) {
            throw new InvalidPageTokenException(null);
        }
        return Integer.parseInt(text);
    }
}
