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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page may weigh, and how far the keyboard has to go. */
@JourneyTest
@Tag("browser")
class BudgetTest {

    private static final long FIRST_VISIT_BYTES = 60_000;
    private static final int FIRST_VISIT_REQUESTS = 8;
    private static final long NEXT_VISIT_BYTES = 15_000;
    private static final int TABS_TO_THE_FIRST_STEP = 10;

    @Autowired
    private Journeys journeys;

    @Autowired
    private EvidenceFiles evidence;

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
                Wire weighed = weigh(browser, path, true);
                assertThat(weighed.bytes()).as(path).isBetween(1_000L, FIRST_VISIT_BYTES);
                assertThat(weighed.requests()).as(path).isBetween(1, FIRST_VISIT_REQUESTS);
            }
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
    void theFirstStepIsAFewTabsFromTheTop() {
        try (BrowserContext browser = workersBrowser()) {
            Page page = browser.newPage();
            page.navigate(address() + "/work");
            int tabs = 0;
            while (!isAStep(page)) {
                page.keyboard().press("Tab");
                assertThat(++tabs).as("tabs without a step").isLessThanOrEqualTo(100);
            }
            // Past the parts of the list and today's meetings; two more keys than with the link that skips to them.
            assertThat(tabs).isLessThanOrEqualTo(TABS_TO_THE_FIRST_STEP);
        }
    }

    private static boolean isAStep(Page page) {
        return (boolean) page.evaluate("!!document.activeElement.closest('main a[href^=\"/steps/\"]')");
    }

    private List<String> pages() {
        String person = new Neighbours(journeys, evidence).person(journey);
        return List.of(
                "/login",
                "/work",
                "/people",
                person,
                person + "/timeline",
                "/episodes/" + journey.reference(),
                "/steps/" + journey.openSteps().get(0).getId(),
                "/start/referral");
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
