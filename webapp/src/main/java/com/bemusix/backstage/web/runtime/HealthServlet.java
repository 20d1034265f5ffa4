package com.bemusix.backstage.web.runtime;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * Answers for the health checks of the application where its pages are, on every server alike, in the form of MicroProfile Health 4.0: 200
 * while all of them are up, else 503. Not every server has its own answer there: WildFly gives it on the port of its management.
 */
@WebServlet({"/health/live", HealthServlet.READY})
public class HealthServlet extends HttpServlet {

    static final String READY = "/health/ready";

    private static final long serialVersionUID = 1L;

    @Inject
    @Liveness
    private transient Instance<HealthCheck> live;

    @Inject
    @Readiness
    private transient Instance<HealthCheck> ready;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instance<HealthCheck> checks = request.getServletPath().equals(READY) ? ready : live;
        List<HealthCheckResponse> answers = checks.stream().map(HealthCheck::call).toList();
        boolean up = answers.stream().allMatch(answer -> answer.getStatus() == Status.UP);
        JsonArrayBuilder each = Json.createArrayBuilder();
        answers.forEach(answer -> each.add(
            Json.createObjectBuilder().add("name", answer.getName()).add("status", answer.getStatus().name())));
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(Json.createObjectBuilder()
            .add("status", (up ? Status.UP : Status.DOWN).name()).add("checks", each).build().toString());
    }
}
