package org.alongside.work.worker;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class ChangeWorkerPageTest {

    private static final String TALK = "talkAboutWhatThePersonWants";
    private static final String COLLEAGUE = "careCoordinator3";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;
    private String name;
    private String person;
    private String page;
    private SignedIn lead;

    @BeforeEach
    void aCareCoordinatorWorksWithAPerson() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Map<String, Object> told = aReferral();
        name = (String) told.get("personName");
        journey = journeys.start("referral", "careCoordinator", told);
        person = "/people/" + personId();
        page = "/episodes/" + journey.reference() + "/change-worker";
        lead = SignedIn.as("careCoordinator", port);
    }

    @Test
    void theButtonOnThePersonsPageLeadsToBringingSomebodyIn() {
        assertThat(lead.get(person).body())
                .contains("href=\"" + page + "\"")
                .doesNotContain("/start/changeOfWorker?")
                .doesNotContain("/start/endOfJointWork?");
        assertThat(lead.get(page).body())
                .contains("<h1 class=\"govuk-heading-l\">Bring someone in</h1>")
                .contains(name)
                .contains("stays the lead")
                .contains("<option value=\"careCoordinator\" selected")
                .doesNotContain("Last day of the cover")
                .doesNotContain("name=\"kindOfChange\"");
    }

    @Test
    void aColleagueWhoAcceptsSeesThePersonMayDoTheStepsAndStandsOnTheRecord() {
        assertThat(colleague().get(person).statusCode()).isEqualTo(403);
        HttpResponse<String> asked = lead.post(page, page, typed());
        assertThat(asked.uri().getPath()).isEqualTo(person);
        assertThat(asked.body()).contains("is asked to work jointly. Nothing changes until they accept.");
        assertThat(noticesTo(COLLEAGUE)).containsExactly("You are asked to work jointly.");
        assertThat(lead.get(person).body()).doesNotContain("You are asked to work jointly.");
        assertThat(brought()).isZero();

        journey.does("acceptOrRefuse", answers("acceptance", "accepted"));

        assertThat(journey).isWith(TALK, "careCoordinator");
        assertThat(colleague().get(person).body())
                .contains("You are asked to work jointly.")
                .contains(", brought in beside the care coordinator on 2 November 2026.");
        assertThat(colleague().get("/steps/" + journey.step(TALK).getId()).statusCode())
                .isEqualTo(200);
        assertThat(lead.get(person + "/timeline").body())
                .contains("was brought in beside")
                .containsPattern("To [^<:]+: You are asked to work jointly\\.")
                .contains("She likes &lt;b&gt;the idea&lt;/b&gt;");
        assertThat(lead.get(page).body()).contains("Working jointly now");
        journey.does(COLLEAGUE, TALK, theyTalked());
    }

    @Test
    void whatAColleagueWorksOnJointlyIsOnTheirWorkWhileItLasts() {
        bringIn();
        assertThat(seesOthersSteps()).isTrue();

        HttpResponse<String> ended = colleague()
                .post(
                        "/start/endOfJointWork",
                        "/start/endOfJointWork?episode=" + journey.reference(),
                        Map.of(
                                "action",
                                "continue",
                                "about",
                                journey.reference(),
                                "episode",
                                journey.reference(),
                                "colleague",
                                COLLEAGUE,
                                "whyItEnds",
                                "She knows the way to the clinic now"));

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(seesOthersSteps()).isFalse();
        assertThat(colleague().get(person).statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> journey.does(COLLEAGUE, TALK, theyTalked())).isInstanceOf(Refusal.class);
        assertThat(lead.get(person + "/timeline").body())
                .contains("no longer works jointly with")
                .contains("She knows the way to the clinic now");
    }

    @Test
    void whoWorksJointlyStandsUnderPeopleAroundWithTheirRoleAndSinceWhen() {
        assertThat(lead.get(person + "/around").body()).doesNotContain("working jointly");

        bringIn();

        assertThat(lead.get(person + "/around").body())
                .containsPattern("(?s)Role\">Care coordinator, working jointly</td>"
                        + "\\s*<td[^>]*Since\">2 November 2026[^<]*</td>\\s*<td[^>]*Until\">now</td>")
                .doesNotContainIgnoringCase("to take over");
    }

    @Test
    void whoIsAskedAndHasNotAnsweredStandsUnderPeopleAroundAsSomebodyWhoIsAsked() {
        lead.post(page, page, typed());

        assertThat(lead.get(person + "/around").body())
                .contains("To take over or to work jointly")
                .contains("asked, has not answered yet")
                .doesNotContain("working jointly");
    }

    @Test
    void aColleagueWhoDeclinesChangesNothing() {
        lead.post(page, page, typed());
        journey.does("acceptOrRefuse", answers("acceptance", "refused", "answerNote", "No time this month"));

        assertThat(brought()).isZero();
        assertThat(colleague().get(person).statusCode()).isEqualTo(403);
        assertThat(journey).isWith(TALK, "careCoordinator");
    }

    @Test
    void aColleagueOfAnotherTeamAndProfessionIsBroughtInToo() {
        lead.post(page, page, typed("receiver", "careCoordinator2"));
        journey.does("acceptOrRefuse", answers("acceptance", "accepted"));

        assertThat(SignedIn.as("careCoordinator2", port).get(person).statusCode())
                .isEqualTo(200);
        assertThat(journey).isWith(TALK, "careCoordinator");
    }

    @Test
    void whatIsMissingIsSaidByTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> again = lead.post(page, page, typed("personThinks", "", "introductionOn-month", "13"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("<title>Error: ")
                .contains("href=\"#personThinks\"")
                .contains("href=\"#introductionOn-day\"")
                .contains("The stairs &amp; the lift")
                .contains("<option value=\"careCoordinator3\" selected");
        assertThat(journey).isWaitingAt(TALK);
    }

    @Test
    void whoLeadsAlreadyCannotBeBroughtIn() {
        HttpResponse<String> again =
                SignedIn.as("teamManager2", port).post(page, page, typed("receiver", "careCoordinator"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("They lead already.").contains("The stairs &amp; the lift");
        assertThat(journey).isWaitingAt(TALK);
    }

    @Test
    void askingTwiceIsAskedOnceAndSaysSo() {
        lead.post(page, page, typed());
        HttpResponse<String> again = lead.post(page, page, typed());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already waiting for an answer").contains("The stairs &amp; the lift");
    }

    @Test
    void whoIsOnLeaveCanBeAskedAndThePageSaysThatTheyAreAway() {
        UUID leave = UUID.randomUUID();
        journeys.database()
                .sql("""
                        insert into worker_leave (id, worker_id, first_day, last_day, entered_by, entered_at)
                        values (?, ?, date '2026-11-01', date '2026-11-06', 'teamManager', ?)""")
                .param(leave)
                .param(COLLEAGUE)
                .param(OffsetDateTime.parse("2026-10-30T09:00:00Z"))
                .update();
        try {
            assertThat(lead.get(page).body()).contains("(on leave until 6 November 2026)");
            assertThat(lead.post(page, page, typed()).body()).contains("They are on leave until 6 November 2026");
            assertThat(journey).isWith("acceptOrRefuse", COLLEAGUE);
        } finally {
            journeys.database()
                    .sql("delete from worker_leave where id = ?")
                    .param(leave)
                    .update();
        }
    }

    @Test
    void handingOverLeadsThroughAPageThatCountsToWhomTheStoryWasTold() {
        assertThat(lead.get(page + "/hand-over").body())
                .contains(name + " has told their story to 1 worker. Introducing works better than handing over.")
                .contains("/start/changeOfWorker?episode=" + journey.reference());
        bringIn();
        assertThat(lead.get(page + "/hand-over").body()).contains("has told their story to 2 workers.");
        assertThat(lead.get("/start/changeOfWorker?episode=" + journey.reference())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator2", "socialWorker2", "auditor"})
    void aWorkerWhoDoesNotNeedToKnowIsTurnedAwayAndTheTryIsLogged(String outsider) {
        for (String address : List.of(page, page + "/hand-over")) {
            HttpResponse<String> refused = SignedIn.as(outsider, port).get(address);
            assertThat(refused.statusCode()).as(address).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(name);
        }
        assertThat(journeys.database()
                        .sql("select allowed from access_log where worker_id = ? and episode_id = ?")
                        .param(outsider)
                        .param(journey.episode())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, false);
    }

    @Test
    void inAClosedEpisodeThePageSaysSo() {
        journey.act(
                "closing", "careCoordinator", answers("closingReason", "moved", "whatIsStillOpen", "Her sister helps"));

        assertThat(lead.get(page).body())
                .contains("is closed, so nobody can be brought in now.")
                .doesNotContain("Ask them to join");
    }

    private void bringIn() {
        lead.post(page, page, typed());
        journey.does("acceptOrRefuse", answers("acceptance", "accepted"));
    }

    private SignedIn colleague() {
        return SignedIn.as(COLLEAGUE, port);
    }

    private boolean seesOthersSteps() {
        return colleague()
                .get("/work/waiting?person=" + journey.reference())
                .body()
                .contains(name);
    }

    private int brought() {
        return journeys.database()
                .sql("select count(*) from joint_work where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private List<String> noticesTo(String worker) {
        return journeys.database()
                .sql("select words from notice where episode_id = ? and worker_id = ?")
                .param(journey.episode())
                .param(worker)
                .query(String.class)
                .list();
    }

    private String personId() {
        return journey.person().toString();
    }

    private static Map<String, String> typed(String... otherwise) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "roleToTakeOver", "careCoordinator",
                "receiver", COLLEAGUE,
                "reasonForChange", "togetherMore",
                "personThinks", "She likes <b>the idea</b>",
                "changeNote", "The stairs & the lift",
                "introductionOn-day", "5",
                "introductionOn-month", "11",
                "introductionOn-year", "2026",
                "whoIsPresent", "She and both workers"));
        for (int i = 0; i < otherwise.length; i += 2) typed.put(otherwise[i], otherwise[i + 1]);
        return typed;
    }
}
