package com.bemusix.backstage.identifiers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ValuePackageNeedsTheJdkAloneTest {

    private static final String VALUES = "com.bemusix.backstage.identifiers";
    private static final String CONSTRAINTS = VALUES + ".constraint";

    private static final ArchRule VALUES_NEED_THE_JDK_ALONE = classes().that().resideInAPackage(VALUES)
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", VALUES);
    private static final ArchRule CONSTRAINTS_NEED_BEAN_VALIDATION_ALONE = classes().that().resideInAPackage(CONSTRAINTS)
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "jakarta.validation..", VALUES, CONSTRAINTS);

    private static final JavaClasses MODULE =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(VALUES);

    @Test
    void theValuePackageNeedsTheJdkAlone() {
        assertThatNoException().isThrownBy(() -> VALUES_NEED_THE_JDK_ALONE.check(MODULE));
    }

    @Test
    void theConstraintsNeedBeanValidationAlone() {
        assertThatNoException().isThrownBy(() -> CONSTRAINTS_NEED_BEAN_VALIDATION_ALONE.check(MODULE));
    }

    @Test
    void aValueThatNeedsBeanValidationIsFound() {
        JavaClasses offender = new ClassFileImporter().importClasses(ValueWithAConstraint.class);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> VALUES_NEED_THE_JDK_ALONE.check(offender))
                .withMessageContaining("jakarta.validation");
    }
}
