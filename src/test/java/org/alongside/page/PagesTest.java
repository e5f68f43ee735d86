package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.alongside.journey.JourneyTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PagesTest {

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void somebodySitsDown() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?wrong", "/login?ended=kept", "/help", "/accessibility"})
    void everyPageHasOneHeadingATitleAWayToSkipAndNothingInline(String path) {
        Document page = Jsoup.parse(browser.get(path).body());

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).endsWith(" - Alongside");
        assertThat(page.select("a.govuk-skip-link[href=#main-content]")).hasSize(1);
        assertThat(page.select("main#main-content")).hasSize(1);
        assertThat(page.select("footer a").eachText()).startsWith("Help", "Accessibility statement");
        assertThat(page.select("style, [style], [onclick], script:not([src])")).isEmpty();
        assertThat(page.select("link[href], script[src]").eachAttr("href") + ""
                        + page.select("script").eachAttr("src"))
                .doesNotContain("http");
    }

    @Test
    void stylesheetAndScriptsAreKeptUntilTheyChange() {
        String css = Jsoup.parse(browser.get("/login").body())
                .selectFirst("link[rel=stylesheet]")
                .attr("href");

        assertThat(browser.get(css).headers().firstValue("Cache-Control").orElse(""))
                .contains("max-age=31536000", "immutable");
        assertThat(browser.get(css.replaceAll("[0-9a-f]{12}", "000000000000"))
                        .headers()
                        .firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(browser.get(css.replace("page.css", "nothing.css")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "socialWorker|/work|My work, People, Start, Help",
                "developmentWorker|/work|My work, People, Start, Help",
                "teamManager|/work|My work, People, Start, Team, Pathways, Timings, Time with people, Help",
                "auditor|/timings|Timings, Time with people, Exports, Access log, Pathways, Help"
            })
    void everyRoleLandsOnItsOwnPageAndFindsItsWaysIn(String worker, String home, String ways) {
        browser.signIn(worker);

        assertThat(Browser.location(browser.get("/"))).endsWith(home);
        assertThat(Jsoup.parse(browser.get("/help").body())
                        .select("nav .govuk-service-navigation__item")
                        .eachText())
                .isEqualTo(List.of(ways.split(", ")));
    }

    @Test
    void anAdministratorReadsWhatIsOpenToThem() {
        browser.signIn("administrator");

        Document page = Jsoup.parse(browser.get("/").body());

        assertThat(page.select("h1").text()).isEqualTo("What is open to you");
        assertThat(page.select("main li a").eachText())
                .containsExactly("Pathways", "Camunda Tasklist", "Camunda Cockpit", "Camunda Admin", "Help");
        assertThat(page.select("nav .govuk-service-navigation__item").eachText())
                .containsExactly("Help");
    }

    @Test
    void whoHasSignedInReadsTheirNameAndMaySignOut() {
        browser.signIn("socialWorker");
        Document page = Jsoup.parse(browser.get("/help").body());
        assertThat(page.select(".alongside-header__reader").text()).isEqualTo("Sunita Marlowe Sign out");
        assertThat(page.select(".alongside-print").text()).startsWith("OFFICIAL-SENSITIVE. Printed by Sunita Marlowe,");

        HttpResponse<String> out = browser.post("/help", "/logout", Map.of("_csrf", Browser.token(page.html())));

        assertThat(Browser.location(out)).endsWith("/login?signedOut");
        assertThat(browser.get("/login?signedOut").body()).contains("You have signed out.");
        assertThat(Browser.location(browser.get("/work"))).endsWith("/login");
    }

    @Test
    void whatIsNotThereIsSaidWithAReferenceInTheLayout() {
        browser.signIn("socialWorker");

        HttpResponse<String> answer = browser.get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertTrouble(answer, "There is no such page");
    }

    @Test
    void whatAnAddressDoesNotTakeIsSaidPlainly() {
        browser.signIn("socialWorker");
        String token = Browser.token(browser.get("/help").body());

        HttpResponse<String> answer = browser.post("/help", "/help", Map.of("_csrf", token));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertTrouble(answer, "That cannot be done here");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 50})
    void aFileThatIsTooLargeIsToldSoInsteadOfLosingTheConnection(int megabytes) {
        browser.signIn("socialWorker");

        HttpResponse<String> answer = browser.upload("/help", new byte[megabytes * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertTrouble(answer, "That is too large");
    }

    private static void assertTrouble(HttpResponse<String> answer, String heading) {
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").eachText()).as(answer.body()).containsExactly(heading);
        assertThat(page.title()).isEqualTo(heading + " - Alongside");
        assertThat(page.select("main strong").text()).matches("[A-Z0-9]{8}");
        assertThat(page.select("footer a").eachText()).startsWith("Help", "Accessibility statement");
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
