package org.alongside.righting;

import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.desk.PuttingRight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PutRightPageTest {

    private static final String WISH = "<b>To be at the library</b> again";

    @Autowired
    private Journeys journeys;

    @Autowired
    private PuttingRight right;

    @LocalServerPort
    private int port;

    private Journey journey;
    private String answers;

    @BeforeEach
    void aPersonDidNotAgreeToSharing() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", with(theyTalked(), "agreementToShare", "notAgreed"));
        answers = "/answers/" + of(journey).answers("talkAboutWhatThePersonWants");
    }

    @Test
    void anAnswerIsCorrectedOnItsFormAndTheOldOneReadBesideIt() {
        HttpResponse<String> form = careCoordinator().get(answers + "/correct");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("To be at the allotment again by spring")
                .contains("These answers stay as they are")
                .contains("If it is wrong, take the step back.")
                .doesNotContain("name=\"agreementToShare\"");

        HttpResponse<String> done =
                careCoordinator().post(answers + "/correct", answers + "/correct", correction(WISH, "I misheard it"));

        assertThat(done.uri().getPath()).isEqualTo(answers + "/put-right");
        assertThat(done.body())
                .contains("is corrected")
                .contains("Corrected on 2 November 2026, 10:00 by Carys Holloway.")
                .contains("Because: I misheard it")
                .contains("To be at the allotment again by spring")
                .contains("&lt;b&gt;To be at the library&lt;/b&gt; again")
                .doesNotContain(WISH);
    }

    @Test
    void theEpisodesPageSaysWhatWasCorrectedAndWhatNoLongerCounts() {
        String episode = "/episodes/" + journey.reference();
        careCoordinator().post(answers + "/correct", answers + "/correct", correction(WISH, "I misheard it."));
        careCoordinator().post(answers + "/take-back", answers + "/take-back", because("She did agree."));
        assertThat(careCoordinator().get(episode).body())
                .contains("Corrected on 2 November 2026, 10:00 by Carys Holloway, because: “I misheard it.” It was:")
                .contains("To be at the allotment again by spring")
                .contains("&lt;b&gt;To be at the library&lt;/b&gt; again")
                .contains(
                        "Taken back on 2 November 2026, 10:00 by Carys Holloway, because: “She did agree.” These answers");
    }

    @Test
    void aCorrectionWithoutAReasonOrAgainstTheFormComesBackWithWhatWasTyped() {
        HttpResponse<String> noReason =
                careCoordinator().post(answers + "/correct", answers + "/correct", correction(WISH, " "));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body())
                .contains("<title>Error: ")
                .contains("href=\"#put-right-because\"")
                .contains("Enter why it was wrong.")
                .contains("&lt;b&gt;To be at the library&lt;/b&gt; again");
        HttpResponse<String> empty =
                careCoordinator().post(answers + "/correct", answers + "/correct", correction("", "I misheard it"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#whatThePersonWants\"").contains("I misheard it");
    }

    @Test
    void whoeverCorrectsSecondReadsThatAndLosesNothing() {
        careCoordinator().post(answers + "/correct", answers + "/correct", correction("Rest", "First"));
        HttpResponse<String> second =
                as("teamManager2").post(answers + "/correct", answers + "/correct", correction(WISH, "Second"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body())
                .contains("Somebody has corrected")
                .contains("&lt;b&gt;To be at the library&lt;/b&gt; again");
    }

    @Test
    void aStepIsTakenBackAfterSayingWhatIsCancelled() {
        HttpResponse<String> page = careCoordinator().get(answers + "/take-back");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("These open steps will be cancelled")
                .contains("Introduce the person to what fits");

        HttpResponse<String> done =
                careCoordinator().post(answers + "/take-back", answers + "/take-back", because("She did agree"));

        assertThat(done.uri().getPath()).isEqualTo(answers + "/put-right");
        assertThat(done.body()).contains("is taken back").contains("Because: She did agree");
        assertThat(journey).isWaitingAt("talkAboutWhatThePersonWants");
        assertThat(careCoordinator().get(answers + "/take-back").body()).contains("has been taken back already");
    }

    @Test
    void aStepIsNotTakenBackWithoutAReason() {
        HttpResponse<String> page = careCoordinator().post(answers + "/take-back", answers + "/take-back", because(""));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Error: ").contains("href=\"#put-right-because\"");
        assertThat(journey).isWaitingAt("introduceThePersonToWhatFitsInstead");
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgain() {
        Map<String, String> sent = because("She did agree");
        sent.put("seen", "something else");
        HttpResponse<String> page = careCoordinator().post(answers + "/take-back", answers + "/take-back", sent);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("has changed since you looked").contains("She did agree");
    }

    @Test
    void aRuleThatSaysNoIsReadInsteadOfAForm() {
        journeys.clock().turnTo(TurnableClock.london("2026-11-03T09:00"));
        HttpResponse<String> page = careCoordinator().get(answers + "/take-back");
        assertThat(page.body()).contains("was completed before today").doesNotContain("Why was it wrong?");
        assertThat(careCoordinator()
                        .post(answers + "/take-back", answers + "/take-back", because("She did agree"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/correct", "/take-back", "/put-right"})
    void aStrangerIsNotLetInAndTheirLookIsLogged(String page) {
        assertThat(as("socialWorker2").get(answers + page).statusCode()).isEqualTo(403);
        assertThat(looks("socialWorker2", false)).isEqualTo(1);
        assertThat(careCoordinator().get(answers + page).statusCode()).isEqualTo(200);
        assertThat(looks("careCoordinator", true)).isPositive();
        assertThat(careCoordinator().get("/answers/0" + page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/correct", "/take-back", "/put-right"})
    void aConcernIsOpenToNobodyWhoMayNotReadIt(String page) {
        Journey person = journeys.start("conversations", "socialWorker", aPerson());
        person.act("concern", "supportWorker", Journeys.answers("concern", "Bruises", "emergencyServices", "no"));
        String concern = "/answers/" + of(person).answers("concernRaised");
        assertThat(as("socialWorker").get(concern + page).statusCode()).isEqualTo(403);
        assertThat(as("teamManager").get(concern + page).statusCode()).isEqualTo(200);
    }

    private Map<String, String> correction(String wish, String because) {
        Map<String, String> sent = because(because);
        sent.put("whatThePersonWants", wish);
        sent.put("put-right-seen", "0");
        return sent;
    }

    private Map<String, String> because(String because) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("put-right-because", because);
        sent.put(
                "seen",
                right.toTakeBack(Long.parseLong(answers.substring(answers.lastIndexOf('/') + 1)), "careCoordinator")
                        .asSeen());
        return sent;
    }

    private int looks(String worker, boolean allowed) {
        return journeys.database()
                .sql(
                        "select count(*) from access_log where episode_id = ? and worker_id = ? and allowed = ? and what = 'putting right'")
                .param(journey.episode())
                .param(worker)
                .param(allowed)
                .query(Integer.class)
                .single();
    }

    private Righting of(Journey about) {
        return new Righting(journeys, right, about);
    }

    private SignedIn careCoordinator() {
        return as("careCoordinator");
    }

    private SignedIn as(String worker) {
        return SignedIn.as(worker, port);
    }
}
