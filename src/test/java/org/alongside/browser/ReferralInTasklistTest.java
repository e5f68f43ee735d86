package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.browser.Tasklist.MY_STEPS;
import static org.alongside.browser.Tasklist.NOBODY_HAS_TAKEN;
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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** First of all, so that the lists of steps fit a screen. */
@JourneyTest
@Tag("browser")
@Order(1)
class ReferralInTasklistTest {

    private static final String PERSON = "Marigold Thackeray-Obi";
    private static final String TALK = "Talk about what the person wants";
    private static final String SEND = "Send the referral and its evidence";
    private static final String BRING = "Bring what is missing";
    private static final String DECIDE = "Decide whether The Pod is right for the person";
    private static final String ALLOCATE = "Allocate a development worker";

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

        talk(coordinator, reference);
        sendWithoutTheCoveringLetter(coordinator, reference);
        nobodyElseSees(reference, "careCoordinator2", "teamManager");
        bringTheCoveringLetter(coordinator, reference);

        Tasklist manager = tasklistOf("teamManager");
        decide(manager, reference);
        nobodyElseSees(reference, "teamManager2", "developmentWorker");
        allocate(manager, reference);

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

    private void talk(Tasklist tasklist, String reference) {
        tasklist.show(MY_STEPS);
        assertThat(tasklist.row(TALK, reference)).isVisible();
        assertThat(tasklist.page().locator("body")).not().containsText(PERSON);
        tasklist.open(TALK, reference)
                .form()
                .write("What does the person want to be different?", "To be at the allotment again by spring")
                .answer("What matters most", "Finding new people, places and things to do")
                .answer("Does the person study", "No")
                .answer("May the referral be shared", "Yes, the person agrees");
        Pictures.take(tasklist.page(), "tasklist-step", ".task-details h2.task");
        tasklist.complete();
    }

    private void sendWithoutTheCoveringLetter(Tasklist tasklist, String reference) {
        tasklist.open(SEND, reference)
                .form()
                .write("Why this referral", "Wants to meet people outside the ward")
                .write("What are the risks", "Low, carried by me")
                .date("Date on the care plan", "12/10/2026")
                .date("The care plan is up to date until", "12/10/2027")
                .write("Who vouches for the care plan?", "Ward sister Ama")
                .date("Date on the risk assessment", "19/10/2026")
                .date("The risk assessment is up to date until", "19/01/2027")
                .write("Who vouches for the risk assessment?", "Doctor Okafor")
                .date("Date on the confirmation of eligibility", "30/10/2026")
                .date("Date on the referral form", "02/11/2026");
        tasklist.complete();
    }

    private void bringTheCoveringLetter(Tasklist tasklist, String reference) {
        tasklist.open(BRING, reference);
        assertThat(tasklist.form().words()).containsText("Missing: covering letter.");
        assertThat(tasklist.description()).containsText("Missing: covering letter.");
        tasklist.tab("Form").click();
        tasklist.form().date("Date on the covering letter", "02/11/2026");
        tasklist.complete();
        assertThat(tasklist.row(BRING, reference)).hasCount(0);
    }

    private void decide(Tasklist tasklist, String reference) {
        tasklist.show(NOBODY_HAS_TAKEN).open(DECIDE, reference).claim();
        assertThat(tasklist.form().words()).containsText("Suggested strand: brokerage.");
        tasklist.form()
                .answer("Is The Pod right for the person?", "Yes, The Pod is right for the person")
                .answer("Which strand?", "Brokerage: finding people, places and things to do");
        tasklist.complete();
        assertThat(tasklist.row(ALLOCATE, reference)).isVisible();
    }

    private void allocate(Tasklist tasklist, String reference) {
        tasklist.open(ALLOCATE, reference)
                .claim()
                .form()
                .choose("Who will work with the person?", "Dee Vale (0 of 12 open episodes)");
        tasklist.complete();
        assertThat(tasklist.page().getByText("Select a task in the list.")).isVisible();
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
