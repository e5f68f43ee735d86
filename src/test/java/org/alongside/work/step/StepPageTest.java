package org.alongside.work.step;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
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
public class StepPageTest {

    private static final String TALK = "talkAboutWhatThePersonWants";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Map<String, Object> told;
    private Journey journey;
    private String step;

    @BeforeEach
    void aReferralIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        told = aReferral();
        journey = journeys.start("referral", "careCoordinator", told);
        step = "/steps/" + journey.step(TALK).getId();
    }

    @Test
    void aStepShowsThePersonTheirNeedsTheTargetTheQuestionsAndWhatComesNext() {
        HttpResponse<String> page = careCoordinator().get(step);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains((String) told.get("personName"))
                .contains("Reads large print")
                .contains("working days left")
                .contains("What does the person want to be different?")
                .contains("What happens next")
                .contains("name=\"action\" value=\"complete\"");
    }

    @Test
    void completingGoesOnAndOffersTheNextStepOfThePerson() {
        HttpResponse<String> page = send(careCoordinator(), typed(theyTalked()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).endsWith("/done");
        assertThat(page.body()).contains("Done").contains("Send the referral");
        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void whatIsMissingIsSaidByTheFieldAndAtTheTopAndNothingTypedIsLost() {
        HttpResponse<String> page = send(careCoordinator(), Map.of("whatThePersonWants", "The allotment & her cat"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("There is a problem")
                .contains("href=\"#")
                .contains("govuk-error-message")
                .contains("The allotment &amp; her cat");
        assertThat(journey).isWaitingAt(TALK);
    }

    @Test
    void savingKeepsTheWordsForThisWorkerAloneAndTheyStandInTheFormNextTime() {
        HttpResponse<String> saved = careCoordinator()
                .post(step, step, with(Map.of("whatThePersonWants", "To be at the allotment"), "action", "save"));

        assertThat(saved.uri().getPath()).isEqualTo("/work");
        assertThat(careCoordinator().get(step).body())
                .contains("It has not been sent.")
                .contains("To be at the allotment");
        assertThat(SignedIn.as("teamManager2", port).get(step).body()).doesNotContain("To be at the allotment");
        assertThat(journey).isWaitingAt(TALK);
    }

    @Test
    void theSameFormSentTwiceIsDoneOnceAndSaysSo() {
        SignedIn worker = careCoordinator();
        String token = worker.token(step);
        Map<String, String> answers = with(typed(theyTalked()), "action", "complete");

        worker.postWithToken(step, token, answers);
        HttpResponse<String> again = worker.postWithToken(step, token, answers);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.uri().getPath()).endsWith("/done");
        assertThat(journey).isWaitingAt("sendTheReferralAndItsEvidence");
    }

    @Test
    void whoComesSecondReadsWhatWasSentAndKeepsWhatTheyTyped() {
        journey.does(TALK, theyTalked()).does("sendTheReferralAndItsEvidence", theReferral(TODAY));
        String decide = "/steps/" + journey.step("decideEligibility").getId();
        SignedIn second = SignedIn.as("teamManager", port);
        String token = second.token(decide);
        journey.does("decideEligibility", org.alongside.referral.ReferralAnswers.eligible());

        HttpResponse<String> page = second.postWithToken(
                decide, token, Map.of("action", "complete", "decisionNote", "I had not finished thinking"));

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains("This step is no longer open")
                .contains("What was sent")
                .contains("I had not finished thinking");
    }

    @Test
    void aWorkerWhoDoesNotNeedToKnowIsTurnedAwayFromEveryAddressOfTheStep() {
        SignedIn outsider = SignedIn.as("socialWorker2", port);

        assertThat(outsider.get(step).statusCode()).isEqualTo(403);
        assertThat(outsider.get(step + "/done").statusCode()).isIn(403, 404);
        journey.does(TALK, theyTalked());
        assertThat(outsider.get(step + "/done").statusCode()).isEqualTo(403);
    }

    @Test
    void aForgedTokenSendsNothing() {
        HttpResponse<String> page =
                careCoordinator().postWithToken(step, "forged", with(typed(theyTalked()), "action", "complete"));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(journey).isWaitingAt(TALK);
    }

    @Test
    void aStepThatNeverWasIsSaidPlainly() {
        assertThat(careCoordinator().get("/steps/nosuchstep").statusCode()).isEqualTo(404);
    }

    private SignedIn careCoordinator() {
        return SignedIn.as("careCoordinator", port);
    }

    private HttpResponse<String> send(SignedIn worker, Map<String, String> typed) {
        return worker.post(step, step, with(typed, "action", "complete"));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    /** Answers as boxes are filled in. */
    public static Map<String, String> typed(Map<String, Object> answers) {
        Map<String, String> boxes = new LinkedHashMap<>();
        answers.forEach((key, value) -> {
            String text = String.valueOf(value);
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                boxes.put(key + "-day", text.substring(8));
                boxes.put(key + "-month", text.substring(5, 7));
                boxes.put(key + "-year", text.substring(0, 4));
            } else if (!"false".equals(text)) {
                boxes.put(key, text);
            }
        });
        return boxes;
    }
}
