package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.timing.page.LogOf2014;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@JourneyTest
@Tag("browser")
class SigningInTest {

    private static final String ROLES = """
            careCoordinator developmentWorker socialWorker socialAdvocate supportWorker amhp occupationalTherapist \
            peerMentor teamManager networkLead directPaymentsOfficer auditor administrator""";

    /** Where those land who do no steps; all others land on their own work. */
    private static final Map<String, String> ONLY_LOOK =
            Map.of("auditor", "Timings", "administrator", "What is open to you");

    @Autowired
    private Journeys journeys;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private BrowserContext browser;

    @BeforeEach
    void somebodySitsDown() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        LogOf2014.isRead(application);
        browser = Chromium.somebodysBrowser(TurnableClock.MONDAY);
    }

    @AfterEach
    void theyGetUp() {
        browser.close();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyRoleLandsOnAPageOfOursAndFindsItsListsInTasklist(String worker) {
        Page page = browser.newPage();
        List<String> trouble = troubleOn(page);
        SignInPage.signIn(worker, page, address());

        assertThat(page.locator("h1")).hasText(ONLY_LOOK.getOrDefault(worker, "My work"));
        page.locator("footer").getByText("Tasklist").click();

        Tasklist tasklist = Tasklist.on(page);

        assertThat(tasklist.lists()).hasCount(Tasklist.LISTS.size());
        for (String list : Tasklist.LISTS) tasklist.show(list);
        assertThat(page.getByText("Create a filter")).isHidden();
        assertThat(trouble).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/app/admin/default/"})
    void workersReadInPlainWordsThatCockpitAndAdminAreNotTheirs(String app) {
        Page page = tasklistOf("teamManager").page();

        Response answer = page.navigate(address() + app);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main")).containsText("This is not open to you");
        assertThat(page.locator("main")).containsText("ask your team manager");
    }

    @Test
    void signingOutOfTasklistEndsTheSession() {
        Tasklist tasklist = tasklistOf("careCoordinator");
        tasklist.signOut();

        // In a window of its own, since Tasklist's goes on to the sign-in page by itself.
        Page page = browser.newPage();
        page.navigate(address() + "/camunda/app/tasklist/default/");

        SignInPage.on(page);
        assertThat(page.request()
                        .get(address() + "/camunda/api/engine/engine/default/task")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordSaysSo() {
        Page page = browser.newPage();
        page.navigate(address());

        SignInPage.on(page).signIn("peerMentor2", "along side");

        assertThat(SignInPage.on(page).alert())
                .hasText("That name and password do not belong together. Check both and try again.");
    }

    @Test
    void aLinkToAStepComesBackAfterSigningIn() {
        Page page = browser.newPage();
        page.navigate(address() + "/camunda/app/tasklist/default/#/?task=someStep");

        SignInPage.on(page).signIn("careCoordinator", SignInPage.PASSWORD);

        Tasklist.on(page);
        assertThat(page.url()).contains("/tasklist/default/").contains("task=someStep");
    }

    @Test
    void aLinkToAPersonsPageComesBackAfterSigningIn() {
        Page page = browser.newPage();
        page.navigate(address() + "/episodes/SC-0");

        SignInPage.on(page).signIn("careCoordinator", SignInPage.PASSWORD);

        page.waitForURL("**/episodes/SC-0**");
    }

    static String[] roles() {
        return ROLES.split("\\s+");
    }

    private Tasklist tasklistOf(String worker) {
        return Tasklist.of(worker, browser, address());
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Answers that say something is broken or refused, which a worker who only looks must never cause. */
    private static List<String> troubleOn(Page page) {
        List<String> trouble = new ArrayList<>();
        page.onResponse(answer -> {
            if (answer.status() >= 400) trouble.add(answer.status() + " " + answer.url());
        });
        return trouble;
    }
}
