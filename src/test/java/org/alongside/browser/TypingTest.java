package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the scripts of a form add to it, and that the form does without them. */
@JourneyTest
@Tag("browser")
class TypingTest {

    private static final String WORKER = "careCoordinator";
    private static final int A_LITTLE_LATER = 10_500;

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey journey;

    @BeforeEach
    void aReferralBegins() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = journeys.start("referral", WORKER, aReferral());
    }

    @Test
    void whatIsTypedIsKeptByItselfAndThePageSaysSo() {
        try (Sitting desk = desk()) {
            Page page = desk.open(WORKER, step());
            type(page, "To sing again");
            assertThat(said(page)).hasText("");
            later(page);
            assertThat(said(page)).hasText("Draft saved at 10:00.");
            assertThat(wants(page)).isFocused();

            assertThat(wants(desk.open(step()))).hasValue("To sing again");
        }
    }

    @Test
    void otherWordsInAnotherWindowAreNotWrittenOver() {
        try (Sitting desk = desk()) {
            Page one = desk.open(WORKER, step());
            Page other = desk.open(step());
            type(one, "Kept first");
            later(one);
            assertThat(said(one)).containsText("Draft saved");
            type(other, "Typed second");
            later(other);

            assertThat(said(other)).containsText("Not saved: this is open in another window too");
            press(other, "Save and come back");
            assertThat(other.locator("main")).containsText("Kept first");
            assertThat(wants(other)).hasValue("Typed second");
        }
    }

    @Test
    void wordsThatAreNotKeptSinceTheSessionEndedSayWhatToDo() {
        try (Sitting desk = desk()) {
            Page page = desk.open(WORKER, step());
            desk.sessionEnds();
            type(page, "To sing again");
            later(page);

            assertThat(said(page)).containsText("Not saved: your session has ended. Your words are still here.");
            assertThat(wants(page)).hasValue("To sing again");
        }
    }

    @Test
    void wordsThatAreNotKeptSinceThereIsNoConnectionAreKeptOnceThereIs() {
        try (Sitting desk = desk()) {
            Page page = desk.open(WORKER, step());
            desk.browser().setOffline(true);
            type(page, "To sing again");
            later(page);
            assertThat(said(page)).containsText("Not saved: no connection.");

            desk.browser().setOffline(false);
            later(page);
            assertThat(said(page)).containsText("Draft saved");
        }
    }

    @Test
    void leavingAsksFirstWhileWordsAreKeptNowhere() {
        try (Sitting desk = desk()) {
            Page page = desk.open(WORKER, step());
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            type(page, "To sing again");
            leave(page);
            page.waitForCondition(() -> asked.contains("beforeunload"));
            assertThat(wants(page)).hasValue("To sing again");

            later(page);
            assertThat(said(page)).containsText("Draft saved");
            leave(page);
            assertThat(page.locator("h1")).hasText("My work");
            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void sendingAndLeavingAFormNobodyTypedInAskNothing() {
        try (Sitting desk = desk()) {
            Page page = desk.open(WORKER, step());
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.type());
            });
            wants(page).click();
            leave(page);
            assertThat(page.locator("h1")).hasText("My work");
            page.navigate(desk.address() + step());
            type(page, "To sing again");
            press(page, "Save and come back");
            assertThat(page.locator("h1")).hasText("My work");
        }
    }

    @Test
    void questionsThatDoNotApplyComeWithTheAnswerThatAsksThem() {
        try (Sitting desk = desk()) {
            Page page = desk.open("teamManager", decision());
            assertThat(box(page, "strand")).isHidden();
            assertThat(box(page, "declineReason")).isHidden();

            choose(page, "declined");
            assertThat(box(page, "declineReason")).isVisible();
            assertThat(page.locator(".alongside-only-if").last()).isHidden();
            choose(page, "eligible");
            assertThat(box(page, "declineReason")).isHidden();
            assertThat(box(page, "strand")).isVisible();
        }
    }

    @Test
    void withoutScriptsEveryQuestionStandsThereAndSaysWhenItApplies() {
        try (Sitting desk = new Sitting(Chromium.browserWithoutScripts(), address())) {
            Page page = desk.open("teamManager", decision());
            assertThat(box(page, "strand")).isVisible();
            assertThat(page.getByText(
                            "Only if “Is The Pod right for the person?” is “Yes, The Pod is right for the person”."))
                    .isVisible();

            press(page, "Complete");
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Error: "));
            choose(page, "eligible");
            box(page, "strand").check();
            page.locator("[name=decisionNote]").fill("Sounds right for her");
            press(page, "Complete");
            assertThat(page.locator("main")).containsText("What comes next for");
        }
    }

    @Test
    void withoutScriptsTheButtonKeepsWhatIsTyped() {
        try (Sitting desk = new Sitting(Chromium.browserWithoutScripts(), address())) {
            Page page = desk.open(WORKER, step());
            wants(page).fill("To sing again");
            press(page, "Save and come back");
            assertThat(page.locator("h1")).hasText("My work");
            page.navigate(desk.address() + step());

            assertThat(wants(page)).hasValue("To sing again");
        }
    }

    private Sitting desk() {
        BrowserContext browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
        return new Sitting(browser, address());
    }

    private String step() {
        return "/steps/" + journey.step("talkAboutWhatThePersonWants").getId();
    }

    private String decision() {
        journey.does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        return "/steps/" + journey.step("decideEligibility").getId();
    }

    /** As with a keyboard, since browsers ask before leaving only somebody who has done something. */
    private static void type(Page page, String words) {
        wants(page).click();
        wants(page).pressSequentially(words);
    }

    private static void later(Page page) {
        page.clock().runFor(A_LITTLE_LATER);
    }

    /** Without waiting, since the browser may ask first. */
    private static void leave(Page page) {
        page.evaluate("setTimeout(() => document.querySelector('.govuk-back-link').click())");
    }

    private static Locator said(Page page) {
        return page.locator("[data-autosave-status]");
    }

    private static Locator wants(Page page) {
        return page.locator("[name=whatThePersonWants]");
    }

    private static Locator box(Page page, String name) {
        return page.locator("[name='" + name + "']").first();
    }

    private static void choose(Page page, String decision) {
        page.locator("[name=decision][value=" + decision + "]").check();
    }

    private static void press(Page page, String button) {
        page.locator("button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
