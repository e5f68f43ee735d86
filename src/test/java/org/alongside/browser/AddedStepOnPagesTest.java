package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.alongside.conversation.ConversationAnswers.aPerson;
import static org.alongside.conversation.ConversationAnswers.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.alongside.adding.AddedStep;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.doors.Publishing;
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

/** A step that a manager drew is worked on our pages with no line of Java and no template of its own. */
@JourneyTest
@Tag("browser")
class AddedStepOnPagesTest {

    private static final String PATHWAY = "conversationsWithAHousingCheckOnOurPages";
    private static final String STEP = "askForAHousingCheck";
    private static final String DAMP = "Black mould behind the wardrobe, and the window does not shut";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private BrowserContext browser;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
    }

    @AfterEach
    void theWorkerGoesHome() {
        browser.close();
    }

    @Test
    void aStepThatAManagerDrewIsOnMyWorkAndCompletedFromItsForm() throws IOException {
        publish();
        Journey journey = journeys.start(PATHWAY, "socialWorker", aPerson()).does("conversationOne", resolved());
        Page page = signedIn();
        String myWork = address() + "/work?person=" + journey.reference();

        page.navigate(myWork);
        step(page).click();
        page.getByLabel("What is wrong with the home?").fill(DAMP);
        complete(page);
        assertThat(page.locator(".govuk-error-summary")).containsText("When can somebody come in?");
        Locator day = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("When can somebody come in?"));
        day.getByLabel("Day").fill("6");
        day.getByLabel("Month").fill("11");
        day.getByLabel("Year").fill("2026");
        complete(page);

        assertThat(page.locator("main")).containsText("Ask for a housing check");
        assertThat(page.url()).endsWith("/done");
        assertThat(kept(journey)).contains(DAMP).contains("\"inspectedOn\":\"2026-11-06\"");
        page.navigate(myWork);
        assertThat(step(page)).hasCount(0);
    }

    private void publish() throws IOException {
        Answer published =
                Publishing.as(Callers.at(Mount.FOR_PROGRAMS, port, "teamManager"), PATHWAY, AddedStep.files(PATHWAY));
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
    }

    private Page signedIn() {
        Page page = browser.newPage();
        page.navigate(address() + "/work");
        SignInPage.on(page).signIn("socialWorker", SignInPage.PASSWORD);
        page.waitForURL("**/work**");
        return page;
    }

    private static Locator step(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for a housing check"));
    }

    private static void complete(Page page) {
        page.locator("button[name=action][value=complete]").click();
    }

    private String kept(Journey journey) {
        return journeys.database()
                .sql("select content from answers where episode_id = ? and form = ?")
                .params(journey.episode(), STEP)
                .query(String.class)
                .single();
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
