package org.alongside.work.team;

import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@JourneyTest
class CaseloadPageTest {

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    private Journey ada;

    @BeforeEach
    void theManagerHasAStepOfAda() {
        ada = here.aPersonWaits("personName", "Ada <i>Zzelm</i>");
        here.takes("teamManager", here.stepOf(ada));
    }

    @Test
    void everyWorkerComesWithTheirLoadInNumbersAndTheirPeople() {
        ada.does("decideEligibility", eligible()).does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));

        HttpResponse<String> page = here.manager().get("/team/caseload");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Caseload - The Pod - Alongside</title>")
                .containsPattern("Dee Vale</a>[\\s\\S]*?\\d+ of 12 open episodes")
                .contains("Ada &lt;i&gt;Zzelm&lt;/i&gt;")
                .doesNotContain("<i>Zzelm")
                .contains("None entered");
    }

    @Test
    void aWorkersPeopleAndStepsStandOnAPageOfTheirOwn() {
        ada.does("decideEligibility", eligible()).does("allocateADevelopmentWorker", allocatedTo("developmentWorker"));

        assertThat(here.manager().get("/team/caseload/developmentWorker").body())
                .contains("Ada &lt;i&gt;Zzelm&lt;/i&gt;")
                .contains("/episodes/" + ada.reference() + "/change-worker");
    }

    @Test
    void aStepGivenBackToTheTeamIsFreeAndTheReasonStays() {
        HttpResponse<String> page = give("-", "She is <b>away</b> until spring");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/team/caseload/teamManager");
        assertThat(page.body()).contains("is now with whoever takes it as team manager");
        assertThat(ada.step("decideEligibility").getAssignee()).isNull();

        here.takes("teamManager", here.stepOf(ada));
        assertThat(here.manager().get(path() + "?team=thepod").body())
                .contains("From Tamsin Okoro back to the team")
                .contains("She is &lt;b&gt;away&lt;/b&gt; until spring");
    }

    @Test
    void aStepWithoutAReasonOrAReceiverStaysWhereItIsAndNothingTypedIsLost() {
        assertThat(give("-", " ").statusCode()).isEqualTo(422);
        HttpResponse<String> page = give("developmentWorker", "He knows her");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#to\"")
                .contains("Choose who is to have the step")
                .contains("He knows her");
        assertThat(ada.step("decideEligibility").getAssignee()).isEqualTo("teamManager");
        assertThat(reasonsKept()).isZero();
    }

    @Test
    void aReasonThatIsTooLongIsKeptInItsBox() {
        String reason = "x".repeat(1_001);

        HttpResponse<String> page = give("-", reason);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("1000 characters at most").contains(reason);
    }

    @Test
    void aStepThatChangedHandsMeanwhileIsNotTakenFromWhoHasItNow() {
        HttpResponse<String> page = here.manager()
                .post(
                        path(),
                        path() + "?team=thepod",
                        Map.of("team", "thepod", "from", "socialWorker", "to", "-", "because", "Full"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("has changed hands meanwhile");
        assertThat(ada.step("decideEligibility").getAssignee()).isEqualTo("teamManager");
    }

    @Test
    void aStepThatIsOverSaysSo() {
        String path = path();
        ada.does("decideEligibility", eligible());

        assertThat(here.manager().get(path + "?team=thepod").statusCode()).isEqualTo(404);
    }

    @Test
    void ofAWorkerOfAnotherTeamNothingIsSaid() {
        assertThat(here.manager().get("/team/caseload/supportWorker2").statusCode())
                .isEqualTo(404);
        assertThat(here.manager().get("/team/caseload/nobody-at-all").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aWorkerWithNothingIsShownSo() {
        assertThat(here.managerOfAQuietTeam()
                        .get("/team/caseload/" + QuietTeam.QUIET_MANAGER)
                        .body())
                .contains("Quintin Hush works with nobody in this team.")
                .contains("Quintin Hush has no open step in this team.");
    }

    private HttpResponse<String> give(String to, String because) {
        return here.manager()
                .post(
                        path(),
                        path() + "?team=thepod",
                        Map.of("team", "thepod", "from", "teamManager", "to", to, "because", because));
    }

    private String path() {
        return "/team/steps/" + here.stepOf(ada) + "/give";
    }

    private int reasonsKept() {
        return here.journeys()
                .database()
                .sql("select count(*) from step_given where episode_id = ?")
                .param(ada.episode())
                .query(Integer.class)
                .single();
    }
}
