package com.bemusix.backstage.catalog;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "com.bemusix.backstage.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule rulesAndBoundariesLookDownwardsOnly = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("rules").definedBy("com.bemusix.backstage.catalog.rules")
            .layer("boundary").definedBy("com.bemusix.backstage.catalog.boundary")
            .layer("control").definedBy("com.bemusix.backstage.catalog.control")
            .layer("entity").definedBy("com.bemusix.backstage.catalog.entity")
            .layer("words").definedBy("com.bemusix.backstage.catalog")
            .whereLayer("rules").mayNotBeAccessedByAnyLayer()
            .whereLayer("boundary").mayOnlyBeAccessedByLayers("rules")
            .whereLayer("control").mayOnlyBeAccessedByLayers("boundary")
            .whereLayer("entity").mayOnlyBeAccessedByLayers("boundary", "control")
            .whereLayer("words").mayOnlyBeAccessedByLayers("rules", "boundary", "control", "entity");
}
