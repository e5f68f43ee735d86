package org.alongside.work.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.version.Garden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PathwaysPageTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private int older;
    private int newer;

    @BeforeEach
    void twoPeopleAreOnAnOlderVersionAndOneOnTheLiveOne() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Garden garden = new Garden(journeys);
        older = garden.older();
        journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Olwen Oldplot", "dig"));
        journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Osian Oldplot", "dig"));
        newer = garden.newer();
        journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Nerys Newplot", "plant"));
    }

    @Test
    void eachPathwaySaysWhatIsLiveSinceWhenByWhomAndHowManyAreWhere() {
        String page = text(as("teamManager").get("/pathways"));

        assertThat(page)
                .contains("Help with the garden Version %d is live since 2 November 2026, 10:00, published"
                        .formatted(newer))
                .contains("by Tamsin Okoro. 1 person is on it.")
                .contains("Version %d: 2 people, the first since 2 November 2026, 10:00.".formatted(older))
                .contains("Dig %d 2 2 November 2026, 10:00".formatted(older))
                .contains("Plant %d 1 2 November 2026, 10:00".formatted(newer))
                .doesNotContain("Oldplot", "Newplot");
    }

    @Test
    void aVersionShowsItsStepsWithRoleTargetQuestionsAndPeople() {
        Element page = Jsoup.parse(
                as("teamManager").get("/pathways/gardenHelp/versions/" + older).body());

        assertThat(page.select("tbody tr").eachText())
                .contains(
                        "Dig Care coordinator 4 working days 1 question of Dig 2, the first since 2 November 2026, 10:00")
                .contains("Borrow tools Care coordinator 4 working days 1 question of Borrow tools Nobody");
        assertThat(page.text())
                .contains("It was live since")
                .contains("2 people are on it.")
                .doesNotContain("Oldplot");
    }

    @Test
    void aFormOfAVersionIsShownAsItsWorkersSeeIt() {
        String version = "/pathways/gardenHelp/versions/" + older;
        Element page = Jsoup.parse(as("auditor").get(version).body());
        String form = page.select("tbody tr:contains(Dig) a").attr("href");

        Element seen = Jsoup.parse(as("auditor").get(form).body());

        assertThat(form).isEqualTo(version + "/forms/howItWent");
        assertThat(seen.select("main label").eachText()).isNotEmpty();
        assertThat(seen.select("main form")).isEmpty();
        assertThat(seen.select(".govuk-back-link").attr("href")).isEqualTo(version);
        assertThat(as("auditor").get(version + "/forms/noSuchForm").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theFilesAreSavedAsTheyWerePublished() throws IOException {
        String version = "/pathways/gardenHelp/versions/" + older + "/files";
        byte[] published = getClass()
                .getResourceAsStream("/pathways/gardenHelp/gardenHelp.bpmn")
                .readAllBytes();

        HttpResponse<byte[]> one = as("auditor").download(version + "/gardenHelp.bpmn");
        assertThat(one.body()).isEqualTo(published);
        assertThat(one.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(namesIn(as("auditor").download(version).body()))
                .containsExactlyInAnyOrder(
                        "gardenHelp.bpmn",
                        "gardenParty.bpmn",
                        "howItWent.form",
                        "startGardenHelp.form",
                        "whatWasPlanted.form");
        assertThat(as("auditor").get(version + "/nothing.bpmn").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pathways",
                "/pathways/gardenHelp/versions/1",
                "/pathways/gardenHelp/versions/1/diagram",
                "/pathways/gardenHelp/versions/1/forms/howItWent"
            })
    void othersAreNotLetIn(String path) {
        assertThat(as("careCoordinator").get(path).statusCode()).isEqualTo(403);
        assertThat(as("auditor").get(path).statusCode()).isEqualTo(200);
        assertThat(as("administrator").get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasNeverPublishedIsNotThere() {
        assertThat(as("teamManager").get("/pathways/nosuch/versions/1").statusCode())
                .isEqualTo(404);
        assertThat(as("teamManager").get("/pathways/gardenHelp/versions/9999").statusCode())
                .isEqualTo(404);
    }

    private SignedIn as(String worker) {
        return SignedIn.as(worker, port);
    }

    private static Set<String> namesIn(byte[] zip) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream read = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = read.getNextEntry(); file != null; file = read.getNextEntry())
                names.add(file.getName());
        }
        return names;
    }

    private static String text(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body()).text();
    }
}
