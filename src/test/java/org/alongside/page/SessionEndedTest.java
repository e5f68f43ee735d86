package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class SessionEndedTest {

    /** A page that does not know of kept words gives them back all the same. */
    private static final String FORM = "/help";

    private static final String START = "/start/referral";

    private static final String WORDS = "She said: <b>\"I want to go home\"</b> & wept.";

    @LocalServerPort
    private int port;

    private Browser browser;
    private String token;

    @BeforeEach
    void aWorkerHasAFormOpen() {
        browser = new Browser(port);
        browser.signIn("careCoordinator");
        token = Browser.token(browser.get(FORM).body());
    }

    @Test
    void whatWasTypedComesBackToTheSameWorkerAndIsNotSent() {
        browser.sessionEnds();

        HttpResponse<String> sent = browser.post(FORM, FORM, form("careCoordinator"));
        assertThat(Browser.location(sent)).endsWith("/login?ended=kept");
        assertThat(browser.get("/login?ended=kept").body())
                .contains("What you typed is kept for you")
                .doesNotContain("go home");
        assertThat(browser.signIn("careCoordinator")).endsWith(FORM);

        assertThat(browser.get(FORM).body())
                .contains("It has not been sent")
                .contains("She said: &lt;b&gt;")
                .doesNotContain("<b>&quot;I want");
    }

    @Test
    void everyFormSaysWhoseItIs() {
        assertThat(browser.get("/start/referral").body()).contains("name=\"_worker\" value=\"careCoordinator\"");
    }

    @Test
    void whatWasTypedAboutOnePersonNeverStandsInTheFormAboutAnother() {
        browser.sessionEnds();
        Map<String, String> closing = form("careCoordinator");
        closing.put("whatIsStillOpen", WORDS);
        browser.post("/start/closing?episode=SC-1", "/start/closing", closing);
        browser.signIn("careCoordinator");

        assertThat(browser.get("/start/closing?episode=SC-2").body()).doesNotContain("go home");
        assertThat(browser.get("/start/closing?episode=SC-1").body()).contains("go home");
    }

    @Test
    void nobodyElseEverSeesIt() {
        browser.sessionEnds();
        browser.post(FORM, FORM, form("careCoordinator"));

        assertThat(browser.signIn("socialWorker")).doesNotContain(FORM);
        assertThat(browser.get(FORM).body()).doesNotContain("go home");

        browser.signIn("careCoordinator");
        assertThat(browser.get(FORM).body()).doesNotContain("go home");
    }

    @Test
    void whoSignedInAgainInAnotherWindowFindsWhatTheyTypedInTheFirst() {
        browser.sessionEnds();
        browser.signIn("careCoordinator");

        assertThat(Browser.location(browser.post(FORM, FORM, form("careCoordinator"))))
                .endsWith(FORM);
        assertThat(browser.get(FORM).body()).contains("go home");
    }

    @Test
    void aFormOfTheWorkerBeforeIsRefusedAndNotShown() {
        browser.sessionEnds();
        browser.signIn("socialWorker");

        HttpResponse<String> answer = browser.post(FORM, FORM, form("careCoordinator"));

        assertThat(answer.statusCode()).as(Browser.location(answer)).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("go home");
        assertThat(browser.get(FORM).body()).doesNotContain("go home");
    }

    @Test
    void theyAreGoneOnceTheFormWasSentAgain() {
        browser.sessionEnds();
        browser.post(START, START, start());
        browser.signIn("careCoordinator3");
        String before = browser.get(START).body();
        assertThat(before).contains("go home").contains("It has not been sent");
        token = Browser.token(before);

        browser.post(START, START, start());

        assertThat(browser.get(START).body()).contains("go home").doesNotContain("It has not been sent");
    }

    @Test
    void aForgedTokenFromAnotherPageIsRefusedPlainlyAndNothingIsKept() {
        token = "forged";

        HttpResponse<String> answer = browser.postFromElsewhere(FORM, form("careCoordinator"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not open to you").contains("Nothing has changed");
        assertThat(browser.get(FORM).body()).doesNotContain("go home");
    }

    @Test
    void anotherPageCannotPutWordsIntoSomebodysFormAfterTheirSessionEnded() {
        browser.sessionEnds();

        assertThat(browser.postFromElsewhere(FORM, form("careCoordinator")).statusCode())
                .isEqualTo(403);

        browser.signIn("careCoordinator");
        assertThat(browser.get(FORM).body()).doesNotContain("go home");
    }

    @Test
    void moreThanTheLongestFormHoldsIsNotKeptForAStranger() {
        browser.sessionEnds();
        Map<String, String> much = form("careCoordinator");
        much.put("note", "x".repeat(200_000));

        assertThat(Browser.location(browser.post(FORM, FORM, much))).endsWith("/login?ended");
    }

    @Test
    void aDraftThatComesTooLateIsToldSoWithoutAPage() {
        browser.sessionEnds();

        assertThat(browser.postByScript(FORM + "/draft", form("careCoordinator"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutOfASessionThatIsOverLeadsToSignIn() {
        browser.sessionEnds();

        assertThat(Browser.location(browser.post(FORM, "/logout", Map.of("_csrf", token))))
                .contains("/login?");
    }

    @Test
    void wordsOfOneFormStayWhenAnotherThatBeginsLikeItIsSent() {
        browser.sessionEnds();
        browser.post("/start/closing?episode=SC-1", "/start/closing", start());
        browser.signIn("careCoordinator3");
        token = Browser.token(browser.get("/help").body());

        browser.post("/start/closingReview", "/start/closingReview", start());
        browser.post("/start/closing?episode=SC-2", "/start/closing", start());

        assertThat(browser.get("/start/closing?episode=SC-2").body()).doesNotContain("It has not been sent");
        assertThat(browser.get("/start/closing?episode=SC-1").body()).contains("It has not been sent");
    }

    @Test
    void aSecondWindowThatSignsInToALiveSessionGoesToItsOwnForm() {
        browser.sessionEnds();
        String old = Browser.token(browser.get("/login").body());
        browser.post(FORM, FORM, form("careCoordinator"));
        browser.signIn("careCoordinator");

        HttpResponse<String> again = browser.post("/login", "/login", Map.of("_csrf", old, "username", "x"));

        assertThat(Browser.location(again)).endsWith(FORM);
    }

    /** As it is saved, by somebody whose draft no other test comes upon. */
    private Map<String, String> start() {
        Map<String, String> boxes = form("careCoordinator3");
        boxes.put("communicationNeeds", WORDS);
        return boxes;
    }

    private Map<String, String> form(String worker) {
        Map<String, String> boxes = new LinkedHashMap<>();
        boxes.put("_csrf", token);
        boxes.put("_worker", worker);
        boxes.put("note", WORDS);
        boxes.put("action", "save");
        return boxes;
    }
}
