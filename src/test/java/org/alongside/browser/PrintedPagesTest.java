package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.record.EvidenceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What workers take along on paper is whole, readable, and only what paper is good for. */
@JourneyTest
@Tag("browser")
class PrintedPagesTest {

    private static final String WORKER = "developmentWorker";
    private static final String TO_PRESS = "button, nav, [type=submit], .govuk-button, .govuk-skip-link";

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @LocalServerPort
    private int port;

    private Neighbours neighbours;
    private Journey ordinary;

    @BeforeEach
    void somebodyMeetsTheirWorkerToday() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        neighbours = new Neighbours(journeys, evidence);
        ordinary = OrdinaryPerson.of(journeys, neighbours);
    }

    @Test
    void aTimelineTellsOnPaperWhatIsFoldedAwayOnAScreen() {
        try (Sitting desk = desk()) {
            Page screen = desk.open(neighbours.person(ordinary) + "/timeline");
            assertThat(screen.locator("body").innerText()).doesNotContain("The choir closed");
            Paper timeline = Paper.of(screen);

            assertThat(timeline.words())
                    .contains("The choir closed and the flat became quiet")
                    .doesNotContain("Show only", "take back");
        }
    }

    @Test
    void aDaySheetWithoutNamesHasNone() {
        try (Sitting desk = desk()) {
            String name = nameOn(desk);
            assertThat(print(desk, "/work/day-sheet").words()).contains(name);
            assertThat(print(desk, "/work/day-sheet?names=no").words())
                    .contains(ordinary.reference())
                    .doesNotContain(name)
                    .doesNotContain("Mosaic Cafe");
        }
    }

    @Test
    void longWordsInAFormArePrintedToTheirEnd() {
        Journey beginning = neighbours.beginning();
        try (Sitting desk = new Sitting(Chromium.browserOf("careCoordinator", address()), address())) {
            Page step = desk.open("/steps/" + beginning.openSteps().get(0).getId());
            step.locator("textarea").first().fill("We talked about the choir.\n".repeat(30));

            assertThat(Paper.of(step).cutOff()).isEmpty();
        }
    }

    @Test
    void aStepIsPrintedWithoutWhatIsAroundIt() {
        try (Sitting desk = desk()) {
            Paper step = print(desk, "/steps/" + ordinary.openSteps().get(0).getId());

            assertThat(step.words()).startsWith(nameOn(desk)).contains("What came of the meeting?");
            assertThat(step.showing("header, footer")).isZero();
        }
    }

    @Test
    void whatIsPrintedIsWholeAndReadableAndSaysOnceWhoPrintedIt() {
        try (Sitting desk = desk()) {
            for (String path : pages().toList()) {
                Paper paper = print(desk, path);
                assertThat(paper.cutOff()).as(path).isEmpty();
                assertThat(paper.hardToRead()).as(path).isEmpty();
                assertThat(paper.addedToLinks()).as(path).isEmpty();
                assertThat(paper.showing(TO_PRESS)).as(path).isZero();
                assertThat(paper.words().split("OFFICIAL-SENSITIVE\\. Printed by Dee Vale, 2 November 2026", -1))
                        .as(path)
                        .hasSize(2);
            }
        }
    }

    private Stream<String> pages() {
        return Stream.of(ordinary, neighbours.odd())
                .flatMap(journey -> Stream.of(
                        neighbours.person(journey),
                        neighbours.person(journey) + "/timeline",
                        neighbours.person(journey) + "/plan",
                        neighbours.person(journey) + "/around",
                        "/episodes/" + journey.reference(),
                        "/steps/" + journey.openSteps().get(0).getId(),
                        "/work/day-sheet?names=no"));
    }

    private String nameOn(Sitting desk) {
        return desk.open(neighbours.person(ordinary)).locator("h1").innerText();
    }

    private static Paper print(Sitting desk, String path) {
        return Paper.of(desk.open(path));
    }

    private Sitting desk() {
        return new Sitting(Chromium.browserOf(WORKER, address()), address());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
