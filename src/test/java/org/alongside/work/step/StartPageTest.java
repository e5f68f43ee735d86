package org.alongside.work.step;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class StartPageTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private SignedIn worker;

    @BeforeEach
    void aCareCoordinatorIsSignedIn() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        worker = SignedIn.as("careCoordinator", port);
    }

    @Test
    void aWorkerChoosesByWhatThePersonWantsAmongWhatTheirRoleStarts() {
        assertThat(worker.get("/start").body())
                .contains("Referral to The Pod")
                .contains("live more of their own life")
                .contains("Raise a safeguarding concern")
                .doesNotContain("/start/conversations");
    }

    @Test
    void answersAreCheckedBeforeAnythingStartsAndThenItSaysWhoDoesWhatByWhen() {
        Map<String, Object> told = aReferral();

        HttpResponse<String> check = go(told);
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("Check your answers").contains((String) told.get("personName"));
        assertThat(episodesOf(told)).isZero();

        HttpResponse<String> started = worker.post("/start/referral/check", "/start/referral/check", Map.of());
        assertThat(started.uri().getPath()).startsWith("/started/SC-");
        assertThat(started.body())
                .contains("Sent")
                .contains("Talk about what the person wants")
                .contains("by ");
        assertThat(episodesOf(told)).isOne();
    }

    @Test
    void startingTwiceByTheSameButtonOpensOneEpisode() {
        Map<String, Object> told = aReferral();
        go(told);
        String token = worker.token("/start/referral/check");

        worker.postWithToken("/start/referral/check", token, Map.of());
        worker.postWithToken("/start/referral/check", token, Map.of());

        assertThat(episodesOf(told)).isOne();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStaysForLater() {
        HttpResponse<String> page = worker.post(
                "/start/referral", "/start/referral", Map.of("action", "continue", "personName", "Tilde Noonan"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Error: ").contains("Tilde Noonan");
        assertThat(worker.get("/start/referral").body()).contains("Tilde Noonan");
    }

    @Test
    void anActAboutAnEpisodeStartsAtOnceWithoutAskingForItsReference() {
        Journey journey = journeys.start("referral", "careCoordinator", aReferral());
        String form = "/start/closing?episode=" + journey.reference();

        assertThat(worker.get(form).body()).contains(journey.reference()).doesNotContain("id=\"episode\"");
        HttpResponse<String> page = worker.post(
                "/start/closing",
                form,
                Map.of(
                        "action", "continue",
                        "about", journey.reference(),
                        "closingReason", "moved",
                        "whatIsStillOpen", "Her sister looks after the rest"));

        assertThat(page.uri().getPath()).isEqualTo("/started/" + journey.reference());
        assertThat(journey).isWaitingAt();
    }

    @Test
    void anActAboutAPersonOfOthersIsRefusedOnThePageAndTheirNameIsNotShown() {
        Map<String, Object> told = aReferral();
        Journey journey = journeys.start("referral", "careCoordinator", told);
        SignedIn outsider = SignedIn.as("socialWorker2", port);
        String form = "/start/closing?episode=" + journey.reference();

        assertThat(outsider.get(form).body()).doesNotContain((String) told.get("personName"));
        HttpResponse<String> page = outsider.post(
                "/start/closing",
                form,
                Map.of(
                        "action", "continue",
                        "about", journey.reference(),
                        "closingReason", "moved",
                        "whatIsStillOpen", "All of it is seen to"));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("You do not work with the person").contains("All of it is seen to");
    }

    @Test
    void aConcernByAnybodyArrivesAndShowsNothingOfThePerson() {
        Map<String, Object> told = aReferral();
        Journey journey = journeys.start("referral", "careCoordinator", told);
        SignedIn outsider = SignedIn.as("socialWorker2", port);

        assertThat(outsider.get("/started/" + journey.reference()).body())
                .doesNotContain((String) told.get("personName"))
                .doesNotContain("Talk about");
    }

    @Test
    void aPathwayOfOtherRolesIsNotOpen() {
        assertThat(worker.get("/start/conversations").statusCode()).isEqualTo(403);
        assertThat(worker.get("/start/nosuchpathway").statusCode()).isEqualTo(404);
    }

    @Test
    void myWorkListsWhatWaitsForTheWorkerAndNobodyElse() {
        Map<String, Object> told = aReferral();
        Journey journey = journeys.start("referral", "careCoordinator", told);
        String name = (String) told.get("personName");
        String ofThePerson = "?person=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        String step = "/steps/" + journey.step("talkAboutWhatThePersonWants").getId();

        assertThat(worker.get("/work" + ofThePerson).body())
                .contains(name + ":")
                .contains(step);
        assertThat(worker.get("/work/day-sheet?names=no").body()).doesNotContain(name);
        assertThat(SignedIn.as("careCoordinator2", port)
                        .get("/work" + ofThePerson)
                        .body())
                .doesNotContain(name + ":")
                .doesNotContain(step);
    }

    @Test
    void whatWasTypedAndNotSentIsListedForItsWriterAlone() {
        worker.post("/start/referral", "/start/referral", Map.of("action", "save", "personName", "Quiet Quentin"));

        assertThat(worker.get("/work/drafts").body()).contains("/start/referral");
        assertThat(SignedIn.as("careCoordinator2", port).get("/start/referral").body())
                .doesNotContain("Quiet Quentin");
    }

    private HttpResponse<String> go(Map<String, Object> told) {
        Map<String, String> boxes = new LinkedHashMap<>(StepPageTest.typed(told));
        boxes.put("action", "continue");
        return worker.post("/start/referral", "/start/referral", boxes);
    }

    private int episodesOf(Map<String, Object> told) {
        return journeys.database()
                .sql("select count(*) from episode e join person p on p.id = e.person_id where p.name = ?")
                .param(told.get("personName"))
                .query(Integer.class)
                .single();
    }
}
