package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.record.EvidenceFiles;
import org.alongside.timing.page.LogOf2014;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a page may weigh, and how far the keyboard has to go. */
@JourneyTest
@Tag("browser")
class BudgetTest {

    private static final long FIRST_VISIT_BYTES = 60_000;

    /** With less, the stylesheet and scripts came from the browser's store, and it was no first visit. */
    private static final long LEAST_OF_A_FIRST_VISIT = 20_000;

    private static final int FIRST_VISIT_REQUESTS = 8;
    private static final long NEXT_VISIT_BYTES = 15_000;
    private static final int TABS_TO_THE_FIRST_STEP = 10;
    private static final int MANY_MEETINGS = 8;
    private static final String PAST_THE_MEETINGS = "a.govuk-skip-link:not([href='#main-content'])";

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private Journey journey;

    @BeforeEach
    void somebodyWaits() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journey = new Neighbours(journeys, evidence).plain();
    }

    @Test
    void aFirstVisitIsLight() {
        for (String path : pages()) {
            try (BrowserContext browser = workersBrowser()) {
                assertLightOnAFirstVisit(path, weigh(browser, path, true));
            }
        }
    }

    @Test
    void aFirstVisitToTheTimingsIsLightTheDrawingIncluded() {
        LogOf2014.isRead(application);
        for (String path : List.of("/timings", "/timings/pathways/referral", "/timings/breaches")) {
            try (BrowserContext browser = Chromium.browserOf("auditor", address())) {
                assertLightOnAFirstVisit(path, weigh(browser, path + "?" + LogOf2014.DAYS, true));
            }
        }
    }

    @Test
    void thePageToSignInOnIsLightForSomebodyWhoHasNeverBeenHere() {
        try (BrowserContext browser = Chromium.anybodysBrowser()) {
            assertThat(browser.cookies()).isEmpty();
            assertLightOnAFirstVisit("/login", weigh(browser, "/login", false));
            assertThat(weigh(browser, "/login", false).bytes()).isLessThanOrEqualTo(NEXT_VISIT_BYTES);
        }
    }

    @Test
    void aVisitAfterThatBringsTheWordsOnly() {
        try (BrowserContext browser = workersBrowser()) {
            for (String path : pages()) {
                Wire weighed = weigh(browser, path, false);
                assertThat(weighed.bytes()).as(path).isLessThanOrEqualTo(NEXT_VISIT_BYTES);
            }
        }
    }

    @Test
    void theFirstStepIsAFewKeysFromTheTopHoweverManyMeetingsADayHas() {
        for (int n = 0; n < MANY_MEETINGS; n++) new Neighbours(journeys, evidence).meetingToday();
        try (BrowserContext browser = workersBrowser()) {
            Page page = browser.newPage();
            page.navigate(address() + "/work");
            int keys = 0;
            while (!isOn(page, ".alongside-steps a")) {
                page.keyboard().press(isOn(page, PAST_THE_MEETINGS) ? "Enter" : "Tab");
                assertThat(++keys).as("keys without a step").isLessThanOrEqualTo(TABS_TO_THE_FIRST_STEP);
            }
        }
    }

    private static boolean isOn(Page page, String selector) {
        return (boolean) page.evaluate("selector => !!document.activeElement.closest(selector)", selector);
    }

    private List<String> pages() {
        String person = new Neighbours(journeys, evidence).person(journey);
        return List.of(
                "/work",
                "/people",
                person,
                person + "/timeline",
                "/episodes/" + journey.reference(),
                "/steps/" + journey.openSteps().get(0).getId(),
                "/start/referral");
    }

    private static void assertLightOnAFirstVisit(String path, Wire weighed) {
        assertThat(weighed.bytes()).as(path).isBetween(LEAST_OF_A_FIRST_VISIT, FIRST_VISIT_BYTES);
        assertThat(weighed.requests()).as(path).isBetween(1, FIRST_VISIT_REQUESTS);
    }

    private Wire weigh(BrowserContext browser, String path, boolean coldly) {
        Page page = browser.newPage();
        Wire wire = Wire.of(browser, page);
        if (coldly) wire.forgetEverything();
        page.navigate(address() + path);
        page.waitForLoadState();
        page.close();
        return wire;
    }

    private BrowserContext workersBrowser() {
        return Chromium.browserOf("developmentWorker", address());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
