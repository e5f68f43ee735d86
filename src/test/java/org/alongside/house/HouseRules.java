package org.alongside.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.alongside.pathway.Steps;
import org.springframework.context.annotation.Profile;

/** The house in rules, at most a dozen; each is named as the sentence it enforces. */
final class HouseRules {

    private static final Set<String> TIME = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    static final ArchRule onlyPathwayKnowsTheEngine = noClasses()
            .that(resideOutsideOfPackages("org.alongside.pathway.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda.."))
            .as("only pathway imports org.camunda");

    static final ArchRule onlyTheEngineRoomReachesIntoTheEngine = noClasses()
            .that(resideOutsideOfPackages("org.alongside.pathway.engine.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.engine.rest.."))
            .as("only pathway.engine imports the engine's inner classes");

    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "takes the time without a clock", (JavaMethodCall call) -> takesTimeAlone(call.getTarget())))
            .orShould()
            .callConstructor(Date.class)
            .as("time is given by a Clock");

    static final ArchRule nothingTurnsTheEnginesClock = noClasses()
            .that(describe("not there only while the demo is told", type -> !isOnlyThereForTheTelling(type)))
            .should()
            .dependOnClassesThat(describe(
                    "the engine's clock", type -> type.getName().equals("org.camunda.bpm.engine.impl.util.ClockUtil")))
            .as("nothing in production sets the engine's clock");

    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)")
            .as("no Impl, Manager, Helper, Util, Dto");

    static final ArchRule whatIsNeededIsGivenToTheConstructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .as("constructor injection only");

    static final ArchRule noTransactionStandsBetweenTheEngineAndAStep = classes()
            .that()
            .areAssignableTo(Steps.class)
            .should()
            .notBeAnnotatedWith("org.springframework.transaction.annotation.Transactional")
            .as("steps join the engine's transaction and have none of their own");

    static final ArchRule pagesDoNotShowExceptions = noClasses()
            .that(resideInAnyPackage("org.alongside.page..", "org.alongside.work..", "org.alongside.access.."))
            .should()
            .callMethod(Throwable.class, "getMessage")
            .as("no exception's message on a page");

    static final ArchRule nothingKnowsTheDemo = noClasses()
            .that(resideOutsideOfPackages("org.alongside.demo.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.alongside.demo.."))
            .as("nothing knows the demo");

    static final ArchRule nobodyPrintsToTheConsole = noClasses()
            .that(describe(
                    "not a command of its own", type -> !type.getSimpleName().matches("Alongside|HashPassword")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .as("what happens is logged, not printed");

    static final List<ArchRule> ALL = List.of(
            onlyPathwayKnowsTheEngine,
            onlyTheEngineRoomReachesIntoTheEngine,
            timeComesFromTheClock,
            nothingTurnsTheEnginesClock,
            namesSayWhatThingsAre,
            whatIsNeededIsGivenToTheConstructor,
            noTransactionStandsBetweenTheEngineAndAStep,
            pagesDoNotShowExceptions,
            nothingKnowsTheDemo,
            nobodyPrintsToTheConsole);

    private HouseRules() {}

    /** One bean of the engine room, which no start without both profiles has. */
    private static boolean isOnlyThereForTheTelling(JavaClass type) {
        return type.getPackageName().equals("org.alongside.pathway.engine")
                && type.tryGetAnnotationOfType(Profile.class)
                        .filter(profile -> List.of(profile.value()).equals(List.of("demo & telling")))
                        .isPresent();
    }

    private static boolean takesTimeAlone(MethodCallTarget target) {
        boolean now = target.getName().equals("now")
                && target.getRawParameterTypes().isEmpty()
                && TIME.contains(target.getOwner().getName());
        return now || target.getFullName().startsWith("java.lang.System.currentTimeMillis(");
    }
}
