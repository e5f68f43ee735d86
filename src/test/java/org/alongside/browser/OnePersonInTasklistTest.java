package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person, from the first conversation to the closing review, all of it through stock Tasklist. */
@JourneyTest
@TownOfItsOwn
@Tag("browser")
class OnePersonInTasklistTest {

    private static final String PERSON = "Clementine Abara-Doyle";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private final List<BrowserContext> browsers = new ArrayList<>();

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @AfterEach
    void closeTheBrowsers() {
        browsers.forEach(BrowserContext::close);
    }

    @Test
    void onePersonGoesFromTheFirstConversationToTheClosingReview() {
        Tasklist socialWorker = tasklistOf("socialWorker");
        socialWorker
                .startProcess("Three conversations")
                .write("Full name", PERSON)
                .date("Date of birth", "09/04/1971");
        socialWorker.start();
        assertThat(socialWorker.page().locator(".modal-content")).hasCount(0);
        FirstConversationOnScreen.handsOn(new PersonOnScreen(newestEpisode()), socialWorker);

        PersonOnScreen referred = new PersonOnScreen(newestEpisode());
        Tasklist coordinator = tasklistOf("careCoordinator");
        Tasklist manager = tasklistOf("teamManager");
        ReferralOnScreen referral = new ReferralOnScreen(referred.reference());
        referral.talk(coordinator);
        referral.sendWithoutTheCoveringLetter(coordinator);
        referral.bringTheCoveringLetter(coordinator);
        referral.decide(manager);
        referral.allocate(manager, "Dee Vale");

        Tasklist developmentWorker = tasklistOf("developmentWorker");
        MeetingsOnScreen meetings = new MeetingsOnScreen(referred, developmentWorker);
        meetings.plan();
        journeys.clock().turnTo(london("2026-11-02T14:00"));
        meetings.holdThePlanningMeeting();
        meetings.agree();
        meetings.arrangeTheFirst();
        journeys.clock().turnTo(london("2026-11-09T11:00"));
        meetings.meetAboutStrengthsAndNeeds();
        whenTheTimeframeNearsItsEnd(referred);
        referred.takes(
                tasklistOf("teamManager"),
                "Extend the timeframe or close?",
                form -> form.answer(
                                "Extend the timeframe or close?",
                                "Close: the meetings end, and they look back together")
                        .write("Why is it closed?", "She goes to the allotment on her own now"));
        meetings.lookBack();

        assertThat(milestones(referred)).contains("planningMeetingHeld", "closingReviewHeld");
        assertThat(developmentWorker.show(Tasklist.MY_STEPS).rowsOf(referred.reference()))
                .hasCount(0);
        assertThat(page(developmentWorker, referred)).contains(PERSON).contains("A bed of her own at the allotment");
    }

    private void whenTheTimeframeNearsItsEnd(PersonOnScreen person) {
        journeys.journeyOf(person.reference()).timeIs(london("2027-04-23T09:00"));
    }

    private static String page(Tasklist tasklist, PersonOnScreen person) {
        String origin = tasklist.page().url().replaceAll("(https?://[^/]+).*", "$1");
        tasklist.page().navigate(origin + "/episodes/" + person.reference());
        return tasklist.page().locator("main").innerText();
    }

    private Tasklist tasklistOf(String worker) {
        BrowserContext browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
        browsers.add(browser);
        return Tasklist.of(worker, browser, "http://127.0.0.1:" + port);
    }

    private String newestEpisode() {
        return journeys.database()
                .sql("select reference from episode order by reference desc fetch first 1 row only")
                .query(String.class)
                .single();
    }

    private List<String> milestones(PersonOnScreen person) {
        Journey journey = journeys.journeyOf(person.reference());
        return journeys.database()
                .sql("select name from milestone where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
