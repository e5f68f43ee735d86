package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.browser.Tasklist.MY_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
@TownOfItsOwn
@Tag("browser")
class ReferralInTasklistTest {

    private static final String PERSON = "Marigold Thackeray-Obi";

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
    void aReferralGoesFromStartProcessToAnAllocatedWorker() {
        Tasklist coordinator = tasklistOf("careCoordinator");
        start(coordinator);
        String reference = newestEpisode();
        assertThat(coordinator.show(MY_STEPS).rowsOf(reference)).isVisible();
        assertThat(coordinator.page().locator("body")).not().containsText(PERSON);

        var referral = new ReferralOnScreen(reference);
        referral.talk(coordinator);
        referral.sendWithoutTheCoveringLetter(coordinator);
        nobodyElseSees(reference, "careCoordinator2", "teamManager");
        referral.bringTheCoveringLetter(coordinator);

        Tasklist manager = tasklistOf("teamManager");
        referral.decide(manager);
        nobodyElseSees(reference, "teamManager2", "developmentWorker");
        referral.allocate(manager, "Dee Vale (0 of 12 open episodes)");

        assertThat(developmentWorkerOf(reference)).isEqualTo("developmentWorker");
        theWorkerReadsWhoItIsAbout(tasklistOf("developmentWorker"), reference);
    }

    /** With one refusal on the way: its sentence is read, and nothing that was typed is lost. */
    private void start(Tasklist tasklist) {
        FormOnScreen form = tasklist.startProcess("Referral to The Pod")
                .write("Full name", PERSON)
                .date("Date of birth", "17/02/1964")
                .write("NHS number", "943 476 5918")
                .write("What helps the person", "Reads large print, hears best on the left")
                .choose("Sex", "Female")
                .choose("Team that receives the referral", "The Pod");
        tasklist.start();

        assertThat(tasklist.messages())
                .hasText("NHS number: its last digit does not fit the others, so one of them is mistyped.");
        assertThat(tasklist.messages()).isInViewport();
        assertThat(form.valueOf("Full name")).isEqualTo(PERSON);
        assertThat(form.valueOf("Date of birth")).isEqualTo("17/02/1964");
        assertThat(form.valueOf("What helps the person")).isEqualTo("Reads large print, hears best on the left");
        Pictures.take(tasklist.page(), "tasklist-start", ".modal-header");

        form.write("NHS number", "943 476 5919");
        tasklist.start();
        assertThat(tasklist.page().locator(".modal-content")).hasCount(0);
    }

    private void nobodyElseSees(String reference, String... others) {
        for (String other : others) {
            Tasklist tasklist = tasklistOf(other);
            for (String list : Tasklist.LISTS)
                assertThat(tasklist.show(list).rowsOf(reference)).hasCount(0);
        }
    }

    private void theWorkerReadsWhoItIsAbout(Tasklist tasklist, String reference) {
        Page page = tasklist.page();
        page.navigate(address() + "/episodes/" + reference);
        assertThat(page.locator("main")).containsText(PERSON);
        assertThat(page.locator("main")).containsText("Reads large print, hears best on the left");
    }

    private Tasklist tasklistOf(String worker) {
        BrowserContext browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
        browsers.add(browser);
        return Tasklist.of(worker, browser, address());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private String newestEpisode() {
        return journeys.database()
                .sql("select reference from episode order by reference desc fetch first 1 row only")
                .query(String.class)
                .single();
    }

    private String developmentWorkerOf(String reference) {
        return journeys.database().sql("""
                        select p.worker_id from participant p join episode e on e.id = p.episode_id
                        where e.reference = ? and p.role_id = 'developmentWorker' and p.is_current""").param(reference).query(String.class).single();
    }
}
