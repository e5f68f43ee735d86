package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.work.publish.DrawnFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager publishes a pathway in the browser: a mistake, its mending, what is new, why, and it is live. */
@JourneyTest
@Tag("browser")
class PublishingOnScreenTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
    }

    @ParameterizedTest(name = "scripts run: {0}")
    @ValueSource(booleans = {true, false})
    void fromAMistakeToALivePathway(boolean scriptsRun) {
        String id = scriptsRun ? "worryOnScreen" : "worryOnScreenWithoutScripts";
        try (BrowserContext browser = scriptsRun ? Chromium.anybodysBrowser() : Chromium.browserWithoutScripts()) {
            Page page = browser.newPage();
            SignInPage.signIn("teamManager", page, "http://127.0.0.1:" + port);
            page.navigate("http://127.0.0.1:" + port + "/publish");

            upload(
                    page,
                    DrawnFiles.of(id)
                            .change("candidateGroups=\"teamManager\"", "candidateGroups=\"nobody\"")
                            .all());
            press(page, "Upload and look at it");
            assertThat(page.getByRole(AriaRole.HEADING, named("To be mended first (1)")))
                    .isVisible();
            assertThat(page.getByText("is for the role nobody, which does not exist"))
                    .isVisible();
            assertThat(page.getByText("Why does it change?")).hasCount(0);

            upload(page, DrawnFiles.of(id).model());
            press(page, "Upload");
            assertThat(page.getByText("To be mended first")).hasCount(0);
            assertThat(page.getByText("A new pathway. Nobody is on it yet.")).isVisible();

            press(page, "Publish it for new episodes");
            assertThat(page.locator(".govuk-error-summary")).containsText("Say why it changes");
            page.getByLabel("Why does it change?").fill("Worries were told by telephone and lost");
            press(page, "Publish it for new episodes");
            assertThat(page.locator(".govuk-notification-banner"))
                    .containsText("“Say that something worries you” is live in version 1.");
        }
    }

    private static void upload(Page page, Map<String, byte[]> files) {
        page.locator("input[type=file]")
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(file.getKey(), "application/octet-stream", file.getValue()))
                        .toArray(FilePayload[]::new));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
