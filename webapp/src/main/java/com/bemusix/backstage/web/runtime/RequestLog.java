package com.bemusix.backstage.web.runtime;

import com.bemusix.backstage.web.RequestId;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives each request its {@linkplain RequestId id}, counts it, and writes one line of JSON about it to the log: never the address as it was
 * sent, which may hold a name, never a person, and of the label its id alone.
 */
public class RequestLog extends HttpFilter {

    /** Where the rest of the application says which address it was, without its variable parts. */
    public static final String ROUTE = "com.bemusix.backstage.route";
    /** Where it says of which account the caller is. */
    public static final String ACCOUNT = "com.bemusix.backstage.account";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("backstage.requests");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
    private static final String OTHER = "other";

    @Inject
    private transient Metrics metrics;

    @Inject
    @ConfigProperty(name = "backstage.log.requests", defaultValue = "true")
    private boolean logging;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long began = System.nanoTime();
        String id = RequestId.of(request);
        response.setHeader(RequestId.HEADER, id);
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            tell(request, id, status, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private void tell(HttpServletRequest request, String id, int status, Duration after) throws IOException {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : OTHER;
        String route = request.getAttribute(ROUTE) instanceof String known ? known : OTHER;
        metrics.answered(method, route, status, after);
        if (logging && LOG.isLoggable(Level.INFO)) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("request", id);
            line.put("method", method);
            line.put("route", route);
            line.put("status", status);
            line.put("ms", after.toMillis());
            line.put("account", request.getAttribute(ACCOUNT));
            LOG.info(JSON.writeValueAsString(line));
        }
    }
}
