package org.alongside.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.alongside.Alongside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.alongside");

    static Stream<ArchRule> rules() {
        return HouseRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void arrowsPointDown() {
        ApplicationModules.of(Alongside.class).verify();
    }

    @Test
    void thereAreAtMostADozenRules() {
        assertThat(HouseRules.ALL).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aPlantedClassThatKnowsTheEngineIsCaught() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.alongside.house.planted");

        assertThat(HouseRules.onlyPathwayKnowsTheEngine.evaluate(planted).hasViolation())
                .isTrue();
        assertThat(HouseRules.timeComesFromTheClock.evaluate(planted).hasViolation())
                .isTrue();
    }

    @Test
    void aPlantedClassThatTurnsTheEnginesClockIsCaughtEvenUnderTheProfileOfTheTelling() {
        JavaClasses planted = new ClassFileImporter().importPackages("org.alongside.house.planted");

        assertThat(HouseRules.nothingTurnsTheEnginesClock
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails())
                .isNotEmpty()
                .allMatch(line -> line.contains("TurnsTheClock"));
    }
}
