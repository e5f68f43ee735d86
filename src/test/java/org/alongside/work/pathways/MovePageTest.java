package org.alongside.work.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.version.Garden;
import org.alongside.pathway.version.Moves;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class MovePageTest {

    private static final String PAGE = "/pathways/gardenHelp/move";

    @Autowired
    private Journeys journeys;

    @Autowired
    private Moves moves;

    @Autowired
    private ToBeNamed named;

    @LocalServerPort
    private int port;

    private Journey digger;
    private int older;
    private int newer;

    @BeforeEach
    void threePeopleAreOnAnOlderVersionOneOfThemOfAnotherTeam() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Garden garden = new Garden(journeys);
        older = garden.older();
        digger = journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Dora <b>Digger</b>", "dig"));
        journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished("Basil Borrower", "borrow"));
        Journey elsewhere = journeys.start(Garden.PATHWAY, "careCoordinator2", Garden.wished("Ewan Elsewhere", "ask"));
        journeys.database()
                .sql("update episode set receiving_team = 'ipusouth' where id = ?")
                .param(elsewhere.episode())
                .update();
        newer = garden.newer();
    }

    @Test
    void theManagerChoosesWhatBecomesOfStepsThatAreGone() {
        String page = text(manager().get(between(PAGE)));

        assertThat(page)
                .contains("Version %d: 3 people".formatted(older), "Version %d, live".formatted(newer))
                .contains("Version %d has no “Borrow tools”. Who stands there".formatted(newer))
                .contains("goes on at “Look at the garden together”")
                .contains("Count targets anew");
    }

    @Test
    void eachPersonTheManagerMaySeeIsShownWithWhatChangesAndOthersAsNumbers() {
        HttpResponse<String> preview = manager().get(between(PAGE + "/preview"));

        assertThat(text(preview))
                .contains("2 people can be moved, 1 person cannot and would stay.")
                .contains(
                        "Dora <b>Digger</b> Yes “Dig”: It will be offered to: Development worker. Casey Bright will no longer have it."
                                .replace("Casey Bright", nameOf("careCoordinator")))
                .contains("Basil Borrower No Version %d has no “Borrow tools”".formatted(newer))
                .contains("“Ask the neighbours” 1 Yes")
                .doesNotContain("Elsewhere");
        assertThat(preview.body()).doesNotContain("<b>Digger");
    }

    @Test
    void nobodyIsMovedWithoutAReason() {
        HttpResponse<String> unsaid = order(" ", "3");

        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unsaid.body()).title()).startsWith("Error: ");
        assertThat(unsaid.body()).contains("Say why these people are moved.");
        assertThat(moves.of(Garden.PATHWAY)).noneMatch(move -> move.wish().from() == older);
    }

    @Test
    void nobodyIsMovedWhenOthersHaveComeMeanwhile() {
        HttpResponse<String> late = order("It is spring", "2");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("3 people are on version %d now, not 2.".formatted(older));
    }

    @Test
    void anOrderedMoveSaysHowFarItHasComeAndWhoStayedAndWhy() {
        HttpResponse<String> ordered = order("It is <i>spring</i>", "3");
        assertThat(text(ordered))
                .contains("People are being moved")
                .contains("0 of 3 were moved, 3 still wait.")
                .contains("because: “It is <i>spring</i>”");
        String address = ordered.uri().getPath();
        moves.goOn(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)), 10);

        assertThat(text(manager().get(address)))
                .contains("People were moved 2 of 3 were moved, 1 stayed.")
                .contains("Basil Borrower: Version %d has no “Borrow tools”".formatted(newer));
        assertThat(text(SignedIn.as("auditor", port).get(address)))
                .contains("1 person of others: Version")
                .doesNotContain("Borrower");
        assertThat(text(manager().get("/people/" + digger.person() + "/timeline")))
                .contains("Moved to version %d of “Help with the garden”".formatted(newer))
                .contains("Reason: It is <i>spring</i>");
    }

    @Test
    void aStepThatCannotTakeAnothersPlaceIsSaidWhereItWasChosen() {
        HttpResponse<String> unfit = manager().get(between(PAGE + "/preview") + "&instead.borrowTools=gardenDone");

        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(text422(unfit)).contains("“Borrow tools” cannot become “The garden is done”");
    }

    @Test
    void whoIsOnAConfidentialPathwayIsNamedOnlyToWhoMayReadTheConfidence() {
        Set<UUID> one = Set.of(digger.episode());
        journeys.database()
                .sql(
                        "insert into episode_team (episode_id, role_id, team_id) values (?, 'developmentWorker', 'thepod')")
                .param(digger.episode())
                .update();

        assertThat(named.of("concern", one, "careCoordinator")).isEmpty();
        assertThat(named.of("concern", one, "teamManager")).isEqualTo(one);
        assertThat(named.of(Garden.PATHWAY, one, "careCoordinator")).isEqualTo(one);
    }

    @Test
    void onlyWhoMayPublishMoves() {
        for (String outsider : new String[] {"careCoordinator", "auditor"}) {
            SignedIn browser = SignedIn.as(outsider, port);
            assertThat(browser.get(between(PAGE)).statusCode()).isEqualTo(403);
            assertThat(browser.get(between(PAGE + "/preview")).statusCode()).isEqualTo(403);
            assertThat(browser.post(PAGE, "/help", fields("It is spring", "3")).statusCode())
                    .isEqualTo(403);
        }
        assertThat(digger.step("dig").getAssignee()).isEqualTo("careCoordinator");
    }

    private HttpResponse<String> order(String because, String seen) {
        return manager().post(PAGE, between(PAGE + "/preview"), fields(because, seen));
    }

    private Map<String, String> fields(String because, String seen) {
        return Map.of("from", String.valueOf(older), "to", String.valueOf(newer), "because", because, "seen", seen);
    }

    private String between(String page) {
        return "%s?from=%d&to=%d".formatted(page, older, newer);
    }

    private SignedIn manager() {
        return SignedIn.as("teamManager", port);
    }

    private String nameOf(String worker) {
        return one("select name from worker where id = '%s'".formatted(worker));
    }

    private String one(String sql) {
        return journeys.database().sql(sql).query(String.class).single();
    }

    private static String text(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        return Jsoup.parse(page.body()).text();
    }

    private static String text422(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }
}
