package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.WarningNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan that a person takes home is large, short, and holds nothing that is for workers only. */
@JourneyTest
@Tag("browser")
class PrintedPlanTest {

    private static final String WORKER = "developmentWorker";
    private static final int LARGE_PRINT = 14;

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private WarningNotes warnings;

    @LocalServerPort
    private int port;

    private Journey ordinary;

    @BeforeEach
    void twoGoalsAreAgreed() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        ordinary = OrdinaryPerson.of(journeys, new Neighbours(journeys, evidence));
    }

    @Test
    void anOrdinaryPlanIsTwoSheetsInLargePrint() {
        try (Sitting desk = desk()) {
            Paper plan = print(desk, page() + "/plan");

            assertThat(plan.words())
                    .contains("Go to the library alone", "Adult Social Care")
                    .doesNotContain("Print it with your browser");
            assertThat(plan.smallestWords(".alongside-plan")).isGreaterThanOrEqualTo(LARGE_PRINT);
            assertThat(plan.sheets()).isBetween(1, 2);
        }
    }

    @Test
    void whatColleaguesWarnEachOtherOfIsNotOnThePlanThatIsTakenHome() {
        warnings.write(ordinary.person(), UUID.randomUUID(), "Her dog bites in the hall.", WORKER);
        try (Sitting desk = desk()) {
            assertThat(print(desk, page()).words()).contains("Warning");
            assertThat(print(desk, page() + "/plan").words())
                    .contains("My plan", "Communication needs")
                    .doesNotContain("Warning")
                    .doesNotContain("bites");
        }
    }

    private String page() {
        return "/people/" + ordinary.person();
    }

    private static Paper print(Sitting desk, String path) {
        return Paper.of(desk.open(path));
    }

    private Sitting desk() {
        String address = "http://127.0.0.1:" + port;
        return new Sitting(Chromium.browserOf(WORKER, address), address);
    }
}
