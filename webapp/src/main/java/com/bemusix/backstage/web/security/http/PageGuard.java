package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.runtime.RequestLog;
import com.bemusix.backstage.web.security.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Lets each page be opened by those of {@link PageAccess} only: others are asked to sign in, or told that it is not for their role. A
 * page that does not stand there does not exist. A form that another site sends is refused, whatever else it carries.
 */
public class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (Paths.isApi(path) || Paths.isResource(path)) {
            chain.doFilter(request, response);
        } else if (!SAFE.contains(request.getMethod()) && !Origin.isOwn(request)) {
            // without an error page: that would be made of what the other site has sent
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (path.equals("/")) {
            goToStart(request, response);
        } else if (PageAccess.isOpen(path) || !isPage(path)) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(RequestLog.ROUTE, PageAccess.page(path));
            guard(path, request, response, chain);
        }
    }

    private boolean isPage(String path) throws MalformedURLException {
        return getServletContext().getResource(PageAccess.file(path)) != null;
    }

    private static void guard(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Set<String> groups = PageAccess.groups(path);
        Optional<SignedIn> visitor = Visit.of(request);
        if (groups.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (visitor.isEmpty()) {
            SignInRedirect.send(request, response);
        } else if (Collections.disjoint(visitor.get().groups(), groups)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void goToStart(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String start = Visit.of(request).map(SignedIn::startPage).orElse("/sign-in");
        response.sendRedirect(request.getContextPath() + start);
    }
}
