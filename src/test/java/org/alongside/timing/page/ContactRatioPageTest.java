package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every figure is counted by hand from what the team did. */
@JourneyTest
class ContactRatioPageTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMonday() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    /** Five times 30 of 120 minutes in November; in December one worker only, whose minutes are nobody's business. */
    @Test
    void minutesWithPeopleAreToldByTeamAndMonthWithHowManyStepsHaveMinutes() {
        RatioTeam team = team(5);
        team.eachResolvesOne(30, 90);
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofDays(30)));
        team.theFirstResolvesOne(500, 1);

        Document page = pageOf("auditor", team);

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(team.name + " 25% (150 of 600) 50% (6 of 12)", "November 2026 25% (150 of 600)");
    }

    @Test
    void theChartHasTheFiguresOfTheTableBesideTheLinesOfTheEightyAndTheTwenty() {
        RatioTeam team = team(5);
        team.eachResolvesOne(30, 90);

        Document page = pageOf("auditor", team);

        assertThat(page.select("svg text").eachText()).containsExactly("80%", "20%", "25%", "11/26");
        assertThat(page.select("svg rect").attr("height")).isEqualTo("25");
        assertThat(page.select("svg").attr("aria-label"))
                .isEqualTo(
                        "Share of minutes with people at %s, month by month, beside lines at 80%% and 20%%; the figures are in the table below"
                                .formatted(team.name));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTeamOfFourIsLeftOutForItsManagerAsWell(boolean auditor) {
        RatioTeam team = team(4);
        team.eachResolvesOne(30, 90);

        Document page = pageOf(auditor ? "auditor" : team.manager, team);

        assertThat(page.text()).contains("No team has five or more workers who recorded minutes in this time");
        assertThat(page.select("main table, main svg")).isEmpty();
    }

    /** Ten conversations, five of them resolved; 9 fields of the start and 13 of conversation 1 each. */
    @Test
    void whatIsResolvedIsToldBesideAndHowManyFieldsThatTook() {
        RatioTeam team = team(5);
        team.eachResolvesOne(30, 90);
        team.eachFindsACrisis();

        assertThat(beside(pageOf("auditor", team)))
                .contains(
                        "Resolved at conversation 1 50% (5 of 10) as recorded. Birmingham reported 77%",
                        "Resolved, and nothing more for 90 days 0% (0 of 5); of 5 more it is not known yet",
                        "Fields asked for each resolved conversation 22.0 (110 in 5)");
        journeys.clock().turnTo(TurnableClock.MONDAY.plus(Duration.ofDays(91)));
        assertThat(beside(pageOf("auditor", team))).contains("Resolved, and nothing more for 90 days 50% (5 of 10)");
    }

    @Test
    void continuityIsToldOfEpisodesThatWereClosed() {
        RatioTeam team = team(5);
        team.closes(team.eachResolvesOne(30, 90));

        assertThat(beside(pageOf("auditor", team)))
                .contains(
                        "Workers for each closed episode, role by role 1.0 (5 closed)",
                        "One worker from beginning to end 100% (5 of 5)",
                        "Handovers for each 100 episodes 0 (0 in 5 closed)");
    }

    @Test
    void smallNumbersAreKeptBackFromAuditorsAndNotFromTheManager() {
        RatioTeam team = team(5);
        team.closes(List.of(team.theFirstResolvesOne(30, 90)));

        assertThat(beside(pageOf("auditor", team)))
                .allSatisfy(figure -> assertThat(figure).doesNotContain("(", "100%", "22.0", "1.0"));
        assertThat(beside(pageOf(team.manager, team)))
                .contains(
                        "Resolved at conversation 1 100% (1 of 1) as recorded. Birmingham reported 77%",
                        "Fields asked for each resolved conversation 22.0 (22 in 1)",
                        "Workers for each closed episode, role by role 1.0 (1 closed)");
    }

    @Test
    void anAuditorReadsOfAllTeamsAManagerOfTheirOwnAndNobodyOfASingleWorker() {
        RatioTeam one = team(5);
        RatioTeam other = team(5);
        one.eachResolvesOne(30, 90);
        other.eachResolvesOne(60, 60);

        assertThat(page("auditor", "/contact-ratio").text())
                .contains(one.name + " 25% (150 of 600)", other.name + " 50% (300 of 600)")
                .doesNotContain("Nameof");
        assertThat(page(one.manager, "/contact-ratio").text())
                .contains(one.name)
                .doesNotContain(other.name);
        HttpResponse<String> theOthers = SignedIn.as(one.manager, port).get("/contact-ratio?team=" + other.id);
        assertThat(theOthers.body()).doesNotContain(other.name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "administrator"})
    void othersAreNotLetIn(String worker) {
        assertThat(SignedIn.as(worker, port).get("/contact-ratio").statusCode()).isEqualTo(403);
    }

    private RatioTeam team(int workers) {
        return new RatioTeam(journeys, application, workers);
    }

    private Document pageOf(String reader, RatioTeam team) {
        return page(reader, "/contact-ratio?team=" + team.id);
    }

    private Document page(String reader, String address) {
        HttpResponse<String> page = SignedIn.as(reader, port).get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    private static List<String> beside(Document page) {
        return page.select(".govuk-summary-list__row").eachText();
    }
}
