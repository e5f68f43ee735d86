package org.alongside.page;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class SessionEndsOnAChosenStartTest {

    private static final String WORDS = "Her godmother Ottoline rings on Sundays";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void aWorkerIsSignedIn() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        browser = new Browser(port);
        browser.signIn("careCoordinator");
    }

    @Test
    void whatWasTypedComesBackInTheFormForThisPersonAndInNobodyElses() {
        String form = aFormForSomebodyKnown();
        String other = aFormForSomebodyKnown();
        String token = Browser.token(browser.get(form).body());
        browser.sessionEnds();

        assertThat(Browser.location(browser.post(form, form, boxes(token)))).endsWith("/login?ended=kept");

        assertThat(browser.signIn("careCoordinator")).endsWith(form);
        assertThat(browser.get(other).body()).doesNotContain(WORDS);
        assertThat(browser.get("/start/referral").body()).doesNotContain(WORDS);
        assertThat(browser.get(form).body()).contains(WORDS, "It has not been sent", "In the record already");
    }

    private String aFormForSomebodyKnown() {
        return "/people/%s/start/referral"
                .formatted(journeys.start("referral", "careCoordinator", aReferral())
                        .person());
    }

    private static Map<String, String> boxes(String token) {
        Map<String, String> boxes = new LinkedHashMap<>();
        boxes.put("_csrf", token);
        boxes.put("_worker", "careCoordinator");
        boxes.put("action", "continue");
        boxes.put("unpaidCarers", WORDS);
        return boxes;
    }
}
