package org.alongside.work.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.version.Garden;
import org.alongside.pathway.version.Halt.Kind;
import org.alongside.pathway.version.Halts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class HaltPageTest {

    private static final String RETIRE = "/pathways/gardenHelp/retire";
    private static final String PAUSE = "/pathways/gardenHelp/pause";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Halts halts;

    @LocalServerPort
    private int port;

    private Journey person;

    @BeforeEach
    void somebodyIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        new Garden(journeys).older();
        person = journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Hetty Haltpage", "ask"));
    }

    @AfterEach
    void everythingGoesOn() {
        for (Kind kind : Kind.values())
            if (halts.of(Garden.PATHWAY, kind).isPresent()) halts.goOn(Garden.PATHWAY, kind, "teamManager");
    }

    @Test
    void aRetiredPathwayIsListedWithTheReasonAndBroughtBack() {
        assertThat(text(stop(RETIRE, "The <i>garden</i> was sold")))
                .contains("“Help with the garden” is retired. Nobody can start it; whoever is under way goes on.")
                .contains("Retired by Tamsin Okoro, 2 November 2026, 10:00: “The <i>garden</i> was sold”");
        assertThat(heading(RETIRE)).isEqualTo("“Help with the garden” is retired");
        assertThat(as("careCoordinator").get("/start").body()).doesNotContain("Help with the garden");
        assertThat(as("careCoordinator").get("/start/gardenHelp").body()).contains("is retired and cannot be started");

        assertThat(text(as("teamManager").post(RETIRE, RETIRE, Map.of("action", "goOn"))))
                .contains("“Help with the garden” can be started again.")
                .doesNotContain("was sold");
    }

    @Test
    void theNoticeOfAPauseIsReadOnMyWorkAndWhereTheStepWouldBe() {
        assertThat(heading(PAUSE)).isEqualTo("Pause “Help with the garden”");
        stop(PAUSE, "We wait for the <b>council</b>");

        assertThat(heading(PAUSE)).isEqualTo("“Help with the garden” is paused");
        assertThat(text(as("careCoordinator").get("/work")))
                .contains("“Help with the garden” is paused for now. Tamsin Okoro: We wait for the <b>council</b>");
        HttpResponse<String> step = as("careCoordinator")
                .get("/steps/" + person.step("askNeighbours").getId());
        assertThat(step.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(step.body()).text())
                .contains("“Help with the garden” is paused for now")
                .contains("We wait for the <b>council</b>");

        assertThat(text(as("teamManager").post(PAUSE, PAUSE, Map.of("action", "goOn"))))
                .contains("“Help with the garden” goes on.");
        assertThat(text(as("careCoordinator").get("/work"))).doesNotContain("“Help with the garden” is paused for now");
    }

    @Test
    void withoutAReasonNothingStops() {
        HttpResponse<String> unsaid = stop(PAUSE, " ");

        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.body()).title()).startsWith("Error: ");
        assertThat(unsaid.body()).contains("Say why, for those who work with it.");
        assertThat(halts.of(Garden.PATHWAY, Kind.PAUSED)).isEmpty();
    }

    @Test
    void whatGoesOnAlreadyIsSaidToWhoLetsItGoOn() {
        HttpResponse<String> late = as("teamManager").post(PAUSE, PAUSE, Map.of("action", "goOn"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody has done so already.");
    }

    @Test
    void onlyWhoMayPublishStopsAPathway() {
        for (String outsider : new String[] {"careCoordinator", "auditor"}) {
            assertThat(as(outsider).get(RETIRE).statusCode()).isEqualTo(403);
            assertThat(as(outsider)
                            .post(PAUSE, "/help", Map.of("action", "stop", "because", "I say so"))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(halts.of(Garden.PATHWAY, Kind.PAUSED)).isEmpty();
    }

    private HttpResponse<String> stop(String page, String because) {
        return as("teamManager").post(page, page, Map.of("action", "stop", "because", because));
    }

    private String heading(String page) {
        return Jsoup.parse(as("teamManager").get(page).body()).select("h1").text();
    }

    private SignedIn as(String worker) {
        return SignedIn.as(worker, port);
    }

    private static String text(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body()).text();
    }
}
