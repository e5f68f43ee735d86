package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.referral.ReferralAnswers.aReferral;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is called away from a form for longer than a session lasts. */
@JourneyTest
@Tag("browser")
class SessionEndsMidFormTest {

    private static final String WORKER = "careCoordinator";
    private static final String WORDS = "She said: <b>\"home\"</b> & wept.\nThen she laughed.";
    private static final String COME_BACK = "You typed this before your session ended. It has not been sent.";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMonday() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest(name = "scripts run: {0}")
    @ValueSource(booleans = {true, false})
    void whatWasTypedStandsInTheFormAgainAfterSigningIn(boolean scriptsRun) {
        try (Sitting desk = desk(scriptsRun)) {
            Page page = desk.open(WORKER, aStep());
            wants(page).fill(WORDS);
            desk.sessionEnds();
            press(page, "Complete");

            assertThat(page.locator("main")).containsText("What you typed is kept for you and has not been sent");
            SignInPage.on(page).signIn(WORKER, SignInPage.PASSWORD);

            assertThat(page.locator("main")).containsText(COME_BACK);
            assertThat(wants(page)).hasValue(WORDS);
            press(page, "Save and come back");
            assertThat(page.locator("h1")).hasText("My work");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start/referral", "/start/closing"})
    void soItIsWhereAPathwayIsStarted(String start) {
        try (Sitting desk = desk(true)) {
            Page page = desk.open(WORKER, start);
            Locator box = page.locator("main textarea, main input[type=text]").first();
            box.fill("Somebody whom I was telling of");
            desk.sessionEnds();
            press(page, start.endsWith("closing") ? "Continue" : "Save and come back");
            SignInPage.on(page).signIn(WORKER, SignInPage.PASSWORD);

            assertThat(page.locator("main")).containsText(COME_BACK);
            assertThat(box).hasValue("Somebody whom I was telling of");
        }
    }

    @Test
    void nobodyElseWhoSignsInThereEverReadsIt() {
        try (Sitting desk = desk(true)) {
            String step = aStep();
            Page page = desk.open(WORKER, step);
            wants(page).fill(WORDS);
            desk.sessionEnds();
            press(page, "Complete");
            SignInPage.on(page).signIn("teamManager", SignInPage.PASSWORD);

            assertThat(page.locator("h1")).hasText("My work");
            page.navigate(desk.address() + step);
            assertThat(page.locator("body")).not().containsText("She said");
            press(page, "Sign out");
            SignInPage.on(page).signIn(WORKER, SignInPage.PASSWORD);
            page.navigate(desk.address() + step);
            assertThat(page.locator("body")).not().containsText("She said");
        }
    }

    @Test
    void twoFormsThatWereOpenBothComeBack() {
        try (Sitting desk = desk(true)) {
            Page one = desk.open(WORKER, aStep());
            Page other = desk.open(aStep());
            wants(one).fill("Words in the one");
            wants(other).fill("Words in the other");
            desk.sessionEnds();
            press(one, "Complete");
            press(other, "Complete");
            SignInPage.on(one).signIn(WORKER, SignInPage.PASSWORD);
            SignInPage.on(other).signIn(WORKER, SignInPage.PASSWORD);

            assertThat(wants(one)).hasValue("Words in the other");
            assertThat(wants(other)).hasValue("Words in the other");
            one.goBack();
            one.goBack();
            one.reload();
            assertThat(wants(one)).hasValue("Words in the one");
        }
    }

    @Test
    void wordsAboutOnePersonNeverStandInTheFormOfAnother() {
        try (Sitting desk = desk(true)) {
            String one = "/start/closing?episode=" + aReferralOf(WORKER).reference();
            String other = "/start/closing?episode=" + aReferralOf(WORKER).reference();
            Page page = desk.open(WORKER, one);
            Locator why = page.locator("main textarea").first();
            why.fill("Words about the one");
            desk.sessionEnds();
            press(page, "Continue");
            SignInPage.on(page).signIn(WORKER, SignInPage.PASSWORD);
            assertThat(why).hasValue("Words about the one");

            page.navigate(desk.address() + other);

            assertThat(why).hasValue("");
            assertThat(page.locator("main")).not().containsText("Words about the one");
        }
    }

    @Test
    void whatWasTypedOfAContactComesBackToo() {
        try (Sitting desk = desk(true)) {
            Journey journey = journeys.start("conversations", "socialWorker", aPerson());
            Page page = desk.open("socialWorker", "/episodes/" + journey.reference());
            page.navigate(desk.address() + person(journey) + "/contacts/new");
            page.locator("[name=said]").fill(WORDS);
            desk.sessionEnds();
            page.locator("main form button[type=submit]").first().click();
            SignInPage.on(page).signIn("socialWorker", SignInPage.PASSWORD);

            assertThat(page.locator("main")).containsText(COME_BACK);
            assertThat(page.locator("[name=said]")).hasValue(WORDS);
        }
    }

    private Sitting desk(boolean scriptsRun) {
        return new Sitting(
                scriptsRun ? Chromium.anybodysBrowser() : Chromium.browserWithoutScripts(), "http://127.0.0.1:" + port);
    }

    private String aStep() {
        return "/steps/"
                + aReferralOf(WORKER).step("talkAboutWhatThePersonWants").getId();
    }

    private Journey aReferralOf(String worker) {
        return journeys.start("referral", worker, aReferral());
    }

    private String person(Journey journey) {
        return "/people/" + journey.person();
    }

    private static Locator wants(Page page) {
        return page.locator("[name=whatThePersonWants]");
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }
}
