package org.alongside.page;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever goes wrong is said plainly and stands in the log under the same reference; nobody's words are in either. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroubleTest {

    private static final String NAME = "Ottoline Vantongeren";
    private static final String NHS_NUMBER = "9998080800";
    private static final String WORDS = "Zwetschgenkuchen";

    private static final ToldTrouble TOLD = new ToldTrouble(NAME, NHS_NUMBER, WORDS);

    @Autowired
    private Journeys journeys;

    @Autowired
    private RequestMappingHandlerMapping addresses;

    @LocalServerPort
    private int port;

    private Journey journey;

    @BeforeAll
    void somebodyHasTold() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Map<String, Object> person = with(aReferral(), "personName", NAME, "nhsNumber", NHS_NUMBER);
        journey = journeys.start("referral", "careCoordinator", person);
    }

    @Test
    void whatIsOfOthers(CapturedOutput log) {
        var answer = as("socialWorker2").get("/episodes/" + journey.reference() + asked());

        TOLD.in(answer, log, 403, "This is not open to you", "GET /episodes/{reference} at ", "EpisodePage");
    }

    @Test
    void whatIsNotThere(CapturedOutput log) {
        TOLD.in(as("careCoordinator").get("/nowhere" + asked()), log, 404, "There is no such page", "GET /**");
        var answer = as("careCoordinator").get("/episodes/SC-99999999" + asked());
        TOLD.in(answer, log, 404, "There is no such page", "GET /episodes/{reference} at ", "EpisodePage");
    }

    @Test
    void anAddressWithANameInIt(CapturedOutput log) {
        var answer = as("careCoordinator").get("/answers/" + encoded(NAME + " " + NHS_NUMBER) + "/correct");

        TOLD.in(answer, log, 400, "That could not be done", "GET /answers/{answers}/correct at ");
    }

    @Test
    void whatAnAddressDoesNotTake(CapturedOutput log) {
        var answer = as("careCoordinator").post("/help", "/help", typed());

        TOLD.in(answer, log, 405, "That cannot be done here", "POST no address of ours");
    }

    @Test
    void whatChangedMeanwhile(CapturedOutput log) {
        Journey waiting = journeys.start("referral", "careCoordinator", with(aReferral(), "personName", NAME))
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        String step = "/team/steps/" + waiting.step("decideEligibility").getId() + "/give";

        var answer = as("teamManager").get(step + "?team=thepod&because=" + encoded(WORDS));

        TOLD.in(answer, log, 409, "Somebody else was first", "GET /team/steps/{stepId}/give at ", "GiveOnPage.stepOf");
        assertThat(answer.body()).contains("Nobody has this step now.");
    }

    @Test
    void whatIsTooLarge(CapturedOutput log) {
        String evidence = "/episodes/" + journey.reference() + "/evidence";
        byte[] file = (WORDS + " ".repeat(11 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);

        var answer = as("careCoordinator").upload(evidence, "/help", Map.of("kind", WORDS), NAME + ".txt", file);

        TOLD.in(answer, log, 413, "That is too large", "POST no address of ours");
    }

    /** Every form of ours says such things on itself; a page without one would say them here. */
    @Test
    void whatARuleRefusesOfWhatWasTyped(CapturedOutput log) {
        try (var address = MadeAddress.in(addresses, "/refused-for-a-test", "refuse")) {
            var answer = as("careCoordinator").post(address.path(), "/help", typed());

            TOLD.in(answer, log, 422, "Some answers cannot be taken", "POST " + address.path() + " at ", "MadeAddress");
            assertThat(answer.body()).contains("Give a day that has passed.");
        }
    }

    /** What a worker typed cannot be read any more; the exception that says so quotes it. */
    @Test
    void whatBreaks(CapturedOutput log) {
        String step = "/steps/" + journey.step("talkAboutWhatThePersonWants").getId();
        as("careCoordinator").post(step, step, Map.of("action", "save", "whatThePersonWants", WORDS));
        int drafts = drafts("update draft set content = '%s' where place = ?".formatted(WORDS), step);
        try {
            var answer = as("careCoordinator").get(step);

            assertThat(drafts).isOne();
            TOLD.in(answer, log, 500, "Something went wrong on our side", "GET /steps/{stepId} at ", "Drafts.typed");
            assertThat(log.getAll())
                    .contains("ERROR")
                    .doesNotContain("a draft of ours")
                    .doesNotContain("Unrecognized");
        } finally {
            drafts("delete from draft where place = ?", step);
        }
    }

    @Test
    void aPageThatCannotBeDrawn(CapturedOutput log) {
        try (var address = MadeAddress.in(addresses, "/undrawn-for-a-test", "drawNothing")) {
            var answer = as("careCoordinator").get(address.path() + asked());

            TOLD.in(
                    answer,
                    log,
                    500,
                    "Something went wrong on our side",
                    "GET " + address.path() + " at ",
                    "thymeleaf");
            assertThat(log.getAll()).doesNotContain("Error resolving");
        }
    }

    private int drafts(String change, String step) {
        return journeys.database()
                .sql(change)
                .param("step:" + step.substring(step.lastIndexOf('/') + 1))
                .update();
    }

    private SignedIn as(String worker) {
        return SignedIn.as(worker, port);
    }

    private static Map<String, String> typed() {
        return Map.of("name", NAME, "number", NHS_NUMBER, "note", WORDS);
    }

    private static String asked() {
        return "?q=%s&number=%s&note=%s".formatted(encoded(NAME), NHS_NUMBER, encoded(WORDS));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
