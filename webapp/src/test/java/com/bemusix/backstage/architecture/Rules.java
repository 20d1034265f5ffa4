package com.bemusix.backstage.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rules about who may know whom, for the packages under a root, so that they can be tried on the fixture too. */
final class Rules {

    private static final List<String> CONTEXTS = List.of("identifiers", "catalog", "submission");

    private final String root;

    private Rules(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> under(String root) {
        Rules rules = new Rules(root);
        Map<String, ArchRule> named = new LinkedHashMap<>();
        named.put("the arrows between the modules point one way", rules.arrows());
        named.put("an entity knows neither control nor boundary", rules.forEachContext(rules::entityInside));
        named.put("a step of control calls no operation of the boundary", rules.forEachContext(rules::controlInside));
        named.put("a context is used through its root and boundary", rules.forEachContext(rules::throughTheBoundary));
        named.put("an operation neither takes nor answers an entity", rules.forEachContext(rules::entitiesStay));
        named.put("transactions of a context begin at its boundary", rules.forEachContext(rules::transactions));
        named.put("pages and API do not know each other", rules.pagesAndApiApart());
        named.put("only the web application knows HTTP and pages", rules.forEachContext(rules::noWeb));
        named.put("time comes from a Clock", clock());
        named.put("nothing is written to the standard streams", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        named.put("a class is named after what it does", names());
        return named;
    }

    private ArchRule arrows() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("identifiers").definedBy(root + ".identifiers..")
            .layer("catalog").definedBy(root + ".catalog..")
            .layer("submission").definedBy(root + ".submission..")
            .layer("webapp").definedBy(root + ".web..")
            .whereLayer("webapp").mayNotBeAccessedByAnyLayer()
            .whereLayer("submission").mayOnlyBeAccessedByLayers("webapp")
            .whereLayer("catalog").mayOnlyBeAccessedByLayers("submission", "webapp");
    }

    private ArchRule entityInside(String context) {
        return noClasses().that().resideInAPackage(context + ".entity..")
            .should().dependOnClassesThat().resideInAnyPackage(context + ".control..", context + ".boundary..");
    }

    /** Commands and views may be spoken of inside; what is called stays outside. */
    private ArchRule controlInside(String context) {
        DescribedPredicate<JavaClass> operations = DescribedPredicate.describe("offer operations",
            type -> !type.isRecord() && !type.isEnum() && !type.getPackageName().equals(context));
        return noClasses().that().resideInAPackage(context + ".control..")
            .should().dependOnClassesThat(resideInAPackage(context + ".boundary..").and(operations));
    }

    /** Beside those two a context may offer a package of constraints or rules, which hold no state. */
    private ArchRule throughTheBoundary(String context) {
        return noClasses().that(resideInAPackage(root + "..").and(not(resideInAPackage(context + ".."))))
            .should().dependOnClassesThat(resideInAPackage(context + "..")
                .and(not(resideInAnyPackage(context, context + ".boundary..", context + ".constraint..", context + ".rules.."))));
    }

    private ArchRule entitiesStay(String context) {
        DescribedPredicate<JavaMethod> showAnEntity = DescribedPredicate.describe("show an entity",
            method -> method.getAllInvolvedRawTypes().stream().anyMatch(resideInAPackage(context + ".entity..")));
        return noMethods().that().areDeclaredInClassesThat().resideInAPackage(context + ".boundary..")
            .and().areDeclaredInClassesThat().arePublic()
            .and().arePublic().should(ArchCondition.from(showAnEntity)).allowEmptyShould(true);
    }

    private ArchRule transactions(String context) {
        return CompositeArchRule.of(noClasses().that(resideInAPackage(context + "..").and(not(resideInAPackage(context + ".boundary.."))))
                .should().beAnnotatedWith(Transactional.class))
            .and(methods().that()
                .areDeclaredInClassesThat(resideInAPackage(context + "..").and(not(resideInAPackage(context + ".boundary.."))))
                .should().notBeAnnotatedWith(Transactional.class).allowEmptyShould(true));
    }

    private ArchRule pagesAndApiApart() {
        return CompositeArchRule.of(noClasses().that().resideInAPackage(root + ".web.api..")
                .should().dependOnClassesThat().resideInAPackage(root + ".web.ui.."))
            .and(noClasses().that().resideInAPackage(root + ".web.ui..")
                .should().dependOnClassesThat().resideInAPackage(root + ".web.api.."));
    }

    private ArchRule noWeb(String context) {
        return noClasses().that().resideInAPackage(context + "..")
            .should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.faces..", "jakarta.servlet..", "org.primefaces..");
    }

    private ArchRule forEachContext(Function<String, ArchRule> rule) {
        return CompositeArchRule.of(CONTEXTS.stream().map(context -> rule.apply(root + "." + context).allowEmptyShould(true)).toList());
    }

    private static ArchRule clock() {
        DescribedPredicate<JavaAccess<?>> withoutClock = DescribedPredicate.describe("ask the machine for the time", access -> {
            JavaClass owner = access.getTargetOwner();
            return switch (access.getName()) {
                case "now" ->
                    owner.getPackageName().equals("java.time") && !access.getTarget().getFullName().contains(Clock.class.getName());
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
                default -> access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
            };
        });
        return noClasses().that().doNotHaveSimpleName("SystemClock").should().accessTargetWhere(withoutClock);
    }

    private static ArchRule names() {
        return noClasses().should(ArchCondition.from(HasName.Predicates.nameMatching(".*(Impl|Manager|Helper|Utils?|Base|Dto|DTO|Mapper)")
            .forSubtype()));
    }
}
