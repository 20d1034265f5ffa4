package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls every operation of the API as everybody. An operation that is not in the table, or not any more, fails the test. */
@ExtendWith(ArquillianExtension.class)
class ApiWalkIT {

    private static final String CLASSES = "/WEB-INF/classes/";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    @ArquillianResource
    URL address;

    @Inject
    ServletContext application;

    @Inject
    Stage stage;

    @Test
    void everyOperationIsInTheTableAndNoOther() {
        List<String> operations = classes(CLASSES + "com/bemusix/backstage/")
            .filter(type -> type.isAnnotationPresent(Path.class) && type != DoorsResource.class)
            .flatMap(ApiWalkIT::operations)
            .sorted()
            .toList();

        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(AccessRow.ofApi().stream().map(row -> anyName(row.operation()))).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() throws URISyntaxException {
        Map<String, Stage.Somebody> everybody = stage.everybody();
        Map<String, String> things = stage.things(address.toURI(), everybody);
        Map<String, String> bearers = new LinkedHashMap<>();
        everybody.forEach((name, somebody) -> bearers.put(name, somebody.id() == null ? null : stage.bearer(somebody)));

        SoftAssertions all = new SoftAssertions();
        strangersFirst(things, bearers, all);
        for (AccessRow row : AccessRow.ofApi()) {
            boolean found = !row.target().contains("{");
            for (Stage.Somebody somebody : everybody.values()) {
                int status = call(row.on(things), bearers.get(somebody.name())).statusCode();
                all.assertThat(verdict(status)).as("%s as %s: %d", row.operation(), somebody.name(), status)
                    .isEqualTo(expected(row, somebody));
                found |= verdict(status).equals("may") && status != NOT_FOUND;
            }
            all.assertThat(found).as("%s finds its thing for one who may", row.operation()).isTrue();
        }
        all.assertAll();
    }

    private void strangersFirst(Map<String, String> things, Map<String, String> bearers, SoftAssertions all) {
        AccessRow read = new AccessRow("GET", "", "/api/v1/releases/" + things.get("releaseId"), Set.of(), "-", "");
        String before = call(read, bearers.get("OWNER")).body();
        for (AccessRow row : AccessRow.ofApi()) {
            HttpResponse<String> answer = call(row.on(things), bearers.get("FOREIGN"));
            if (row.foreign().equals("404")) {
                all.assertThat(answer.statusCode()).as(row.operation() + " as a stranger: " + answer.body()).isEqualTo(NOT_FOUND);
            }
            if (row.foreign().equals("own")) {
                all.assertThat(answer.body()).as(row.operation() + " as a stranger")
                    .doesNotContain(things.get("releaseId"), things.get("submittedId"), things.get("accountId"), things.get("rootId"));
            }
        }
        all.assertThat(call(read, bearers.get("OWNER")).body()).isEqualTo(before);
    }

    private static String expected(AccessRow row, Stage.Somebody somebody) {
        if (row.groups().isEmpty()) {
            return "may";
        }
        if (somebody.id() == null) {
            return "must sign in";
        }
        return Collections.disjoint(row.groups(), somebody.groups()) ? "may not" : "may";
    }

    private static String verdict(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "must sign in";
            case FORBIDDEN -> "may not";
            default -> status < SERVER_ERROR ? "may" : "broken";
        };
    }

    private HttpResponse<String> call(AccessRow row, String bearer) {
        Browser client = new Browser(URI.create(address.toString()));
        List<String> headers = new ArrayList<>(List.of("If-Match", "*"));
        if (bearer != null) {
            headers.addAll(List.of("Authorization", bearer));
        }
        if (!row.type().isEmpty()) {
            headers.addAll(List.of("Accept", row.type()));
        }
        String[] all = headers.toArray(String[]::new);
        return row.method().equals("GET") ? client.get(row.target(), all) : client.call(row.method(), row.target(), row.body(), all);
    }

    /** Placeholders have no name of their own: a table may say of which thing it speaks. */
    private static String anyName(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }

    /** What the class answers; a method that leads on to another class is none that a table can name, and so fails the test. */
    private static Stream<String> operations(Class<?> resource) {
        return Stream.of(resource.getMethods()).flatMap(method -> {
            List<String> verbs = Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .toList();
            boolean leadsOn = verbs.isEmpty() && method.isAnnotationPresent(Path.class);
            return (leadsOn ? List.of("leads on from") : verbs).stream()
                .flatMap(verb -> types(method).map(type -> anyName(verb + type + " /api/" + path(resource, method))));
        });
    }

    /** The forms of the answer, as a table names them: JSON goes without saying. */
    private static Stream<String> types(Method method) {
        Produces types = method.getAnnotation(Produces.class);
        return types == null ? Stream.of("") : Stream.of(types.value())
            .map(type -> type.equals(MediaType.APPLICATION_JSON) ? "" : ' ' + type.replaceFirst(";.*", ""));
    }

    private static String path(Class<?> resource, Method method) {
        Path below = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
    }

    private Stream<Class<?>> classes(String folder) {
        return application.getResourcePaths(folder).stream().flatMap(path -> path.endsWith("/") ? classes(path) : load(path));
    }

    private static Stream<Class<?>> load(String path) {
        if (!path.endsWith(".class")) {
            return Stream.empty();
        }
        try {
            String name = path.substring(CLASSES.length(), path.length() - ".class".length()).replace('/', '.');
            return Stream.of(Class.forName(name, false, ApiWalkIT.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
