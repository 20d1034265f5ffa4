package com.bemusix.backstage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.catalog.ArtistRole;
import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.ParentalWarning;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyTopic;
import com.bemusix.backstage.catalog.ReleaseMove;
import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.ReleaseType;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CaseKind;
import com.bemusix.backstage.identifiers.CaseOutcome;
import com.bemusix.backstage.identifiers.CaseResult;
import com.bemusix.backstage.identifiers.CaseSide;
import com.bemusix.backstage.identifiers.CaseState;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.UpcOrigin;
import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.security.PersonState;
import com.bemusix.backstage.web.security.ReadOnly;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.web.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract and the resources say the same. */
class ContractTest {

    private static final int OPERATIONS_AT_LEAST = 50;
    private static final JsonNode CONTRACT = contract();
    private static final Map<String, Method> METHODS = methods();

    @Test
    void everyOperationOfTheContractHasItsMethodAndTheOtherWayRound() {
        assertThat(METHODS).hasSizeGreaterThan(OPERATIONS_AT_LEAST);
        assertThat(operations().keySet()).containsExactlyElementsOf(METHODS.keySet());
    }

    @Test
    void everyMethodSaysWhoMayCallIt() {
        assertThat(METHODS).allSatisfy((operation, method) ->
            assertThat(method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class))
                .as(operation).isTrue());
    }

    @Test
    void whatIsSafeToRepeatSaysSoInBothPlaces() {
        assertThat(METHODS).allSatisfy((operation, method) ->
            assertThat(parameters(operation).contains("IdempotencyKey")).as(operation)
                .isEqualTo(method.isAnnotationPresent(Idempotent.class)));
    }

    @Test
    void everyPostIsSafeToRepeatOrChangesNothingOrAnswersASecret() {
        assertThat(METHODS).allSatisfy((operation, method) -> {
            if (operation.startsWith("POST ") && !operation.equals("POST /tokens")) {
                assertThat(method.isAnnotationPresent(Idempotent.class) || method.isAnnotationPresent(ReadOnly.class))
                    .as(operation).isTrue();
            }
        });
    }

    @Test
    void everyChangeNeedsAnEntityTagAndSaysWhatHappensWithoutOne() {
        operations().forEach((operation, node) -> {
            boolean change = operation.matches("(PUT|PATCH|DELETE) .*");
            assertThat(parameters(operation).contains("IfMatch")).as(operation).isEqualTo(change);
            assertThat(node.at("/responses/428").isMissingNode()).as(operation).isNotEqualTo(change);
            assertThat(node.at("/responses/412").isMissingNode()).as(operation).isNotEqualTo(change);
        });
    }

    static Stream<List<Object>> enums() {
        return Stream.of(
            List.of("/IsrcSetup/properties/mode", IsrcMode.class),
            List.of("/LedgerEntry/properties/origin", IsrcOrigin.class),
            List.of("/LedgerEntry/properties/status", AssignmentStatus.class),
            List.of("/LedgerEntry/properties/recordingType", RecordingType.class),
            List.of("/LedgerLine/properties/event", CodeEvent.class),
            List.of("/LedgerFault/properties/kind", LedgerFault.Kind.class),
            List.of("/NamedSociety/properties/code", Society.class),
            List.of("/CodeClaim/properties/result", CaseResult.class),
            List.of("/DuplicateCase/properties/kind", CaseKind.class),
            List.of("/DuplicateCase/properties/state", CaseState.class),
            List.of("/CaseProposal/properties/outcome", CaseOutcome.class),
            List.of("/CaseProposal/properties/keeper", CaseSide.class),
            List.of("/Release/properties/type", ReleaseType.class),
            List.of("/Release/properties/state", ReleaseState.class),
            List.of("/Release/properties/parentalWarning", ParentalWarning.class),
            List.of("/Release/properties/upcOrigin", UpcOrigin.class),
            List.of("/ArtistCredit/properties/role", ArtistRole.class),
            List.of("/Track/properties/isrcChoice", IsrcChoice.class),
            List.of("/Finding/properties/severity", Severity.class),
            List.of("/NoticeDelivery/properties/state", NoticeState.class),
            List.of("/Move/properties/move", ReleaseMove.class),
            List.of("/IsrcRoot/properties/status", RootStatus.class),
            List.of("/Prefix/properties/purpose", PrefixPurpose.class),
            List.of("/Policy/properties/topic", PolicyTopic.class),
            List.of("/Policy/properties/advice", PolicyAdvice.class),
            List.of("/PolicyQuestion/properties/topic", PolicyTopic.class),
            List.of("/PolicyQuestion/properties/advice", PolicyAdvice.class),
            List.of("/Pool/properties/ownership", PoolOwnership.class),
            List.of("/Verdict/properties/scheme", IdentifierScheme.class),
            List.of("/Colleague/properties/state", PersonState.class),
            List.of("/StaffPerson/properties/state", PersonState.class),
            List.of("/Me/properties/role", Role.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void theWordsOfTheContractAreThoseOfTheCode(List<Object> pair) {
        JsonNode words = CONTRACT.at("/components/schemas" + pair.get(0) + "/enum");
        Object[] constants = ((Class<?>) pair.get(1)).getEnumConstants();

        assertThat(StreamSupport.stream(words.spliterator(), false).filter(word -> !word.isNull()).map(JsonNode::asText))
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants).map(Object::toString).toList());
    }

    private static List<String> parameters(String operation) {
        JsonNode parameters = operations().get(operation).path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false).map(parameter -> parameter.path("$ref").asText())
            .map(reference -> reference.substring(reference.lastIndexOf('/') + 1)).toList();
    }

    private static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        CONTRACT.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (!operation.getKey().equals("parameters")) {
                operations.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue());
            }
        }));
        return operations;
    }

    private static Map<String, Method> methods() {
        return new ClassFileImporter().importPackages(ContractTest.class.getPackageName()).stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(method -> verb(method) != null)
            .collect(Collectors.toMap(ContractTest::operation, method -> method, ContractTest::csvBesideJson, TreeMap::new));
    }

    /** The ledger answers one address in two forms. */
    private static Method csvBesideJson(Method one, Method other) {
        assertThat(one.getDeclaringClass()).isEqualTo(other.getDeclaringClass());
        return one;
    }

    private static String operation(Method method) {
        String root = '/' + method.getDeclaringClass().getAnnotation(Path.class).value();
        String path = method.isAnnotationPresent(Path.class) ? root + '/' + method.getAnnotation(Path.class).value() : root;
        return verb(method) + ' ' + path.substring("/v1".length());
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
            .filter(Objects::nonNull).map(HttpMethod::value).findFirst().orElse(null);
    }

    private static JsonNode contract() {
        try (InputStream file = ContractTest.class.getResourceAsStream("openapi.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
