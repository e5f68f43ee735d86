package org.alongside.timing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.journey.JourneyTest;
import org.alongside.work.team.QuietTeam;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@JourneyTest
class WhoReadsTimingsTest {

    private static final String REFERRAL = "/timings/pathways/referral";

    static final List<String> PAGES = List.of(
            "/timings",
            REFERRAL,
            REFERRAL + "/diagram",
            REFERRAL + "/steps/" + LogOf2014.TALK,
            REFERRAL + "/ways",
            REFERRAL + "/versions",
            REFERRAL + "/between",
            REFERRAL + "/queue",
            "/timings/first-responses",
            "/timings/meetings",
            "/timings/breaches",
            "/timings/journeys?which=begun",
            "/timings/steps?which=finished");

    private static final String EPISODE = "/timings/episodes/" + LogOf2014.episode();

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    @ParameterizedTest
    @FieldSource("PAGES")
    void aWorkerIsRefusedAndTheTryIsLogged(String page) {
        int before = refused("careCoordinator");

        assertThat(here.as("careCoordinator").get(page).statusCode()).isEqualTo(403);
        assertThat(refused("careCoordinator")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void aManagerIsRefusedAnotherTeamAndTheTryIsLogged(String page) {
        int before = refused("teamManager2");
        String team = (page.contains("?") ? "&" : "?") + "team=thepod";

        assertThat(here.as("teamManager2").get(page + team).statusCode()).isEqualTo(403);
        assertThat(refused("teamManager2")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void auditorsAndManagersAreShownIt(String page) {
        assertThat(here.as("auditor").get(page).statusCode()).isEqualTo(200);
        assertThat(here.as("auditor")
                        .get(page + (page.contains("?") ? "&" : "?") + "team=thepod")
                        .statusCode())
                .isEqualTo(200);
        assertThat(here.as("teamManager").get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void whatFiguresMeanIsForWhoeverReadsThem() {
        assertThat(here.as("teamManager").get("/timings/meanings").body())
                .contains("Which targets were missed, and by how much?")
                .contains("A target that was moved and then kept was not missed");
        assertThat(here.as("auditor").get("/timings/meanings").statusCode()).isEqualTo(200);
        assertThat(here.as("careCoordinator").get("/timings/meanings").statusCode())
                .isEqualTo(403);
        assertThat(here.as("auditor").get("/timings?" + LogOf2014.DAYS).body()).contains("href=\"/timings/meanings\"");
    }

    @Test
    void aManagerReadsNoSingleEpisode() {
        int before = refused("teamManager");

        assertThat(here.as("teamManager").get(EPISODE).statusCode()).isEqualTo(403);
        assertThat(refused("teamManager")).isEqualTo(before + 1);
    }

    @Test
    void aManagerOfAQuietTeamReadsNothingOfOthers() {
        QuietTeam.isThere(here.application());

        assertThat(here.as(QuietTeam.QUIET_MANAGER)
                        .get("/timings?" + LogOf2014.DAYS)
                        .body())
                .contains("Nothing began or ended in this time");
    }

    /** People of other tests, whose journeys are in the same log, are among them. */
    @Test
    void nobodysNameIsOnAnyOfThem() {
        LogOf2014.isRead(here.application());
        var reader = here.as("auditor");
        List<String> names =
                here.journeys().database().sql("""
                        select name from person union select name from worker where id <> 'auditor'
                        union select reference from episode""").query(String.class).list();
        assertThat(names).hasSizeGreaterThan(10);
        for (String page : PAGES) {
            String text = page.endsWith("/diagram")
                    ? reader.get(page).body()
                    : Jsoup.parse(reader.get(page).body()).text();
            assertThat(names).as(page).noneMatch(text::contains);
        }
        String episode = reader.get(EPISODE).body();
        assertThat(names).noneMatch(episode::contains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=31/2/2026 | from | Give the first day as day, month and year, like 1/4/2026",
                "to=soon | to | Give the last day as day, month and year, like 1/4/2026",
                "from=2/4/2026&to=1/4/2026 | to | The last day must not be before the first",
                "period=yesterday | period | Choose a time from the list",
                "team=nosuchteam | team | Choose a team from the list",
                "version=two | version | Choose a version from the list",
            })
    void whatCannotBeUnderstoodIsSaidByTheFieldAndNoFigureIsShown(String typed, String field, String sentence) {
        var answer = here.as("auditor").get(REFERRAL + "?" + typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a[href=#" + field + "]").text())
                .isEqualTo(sentence);
        assertThat(page.select("#" + field)).hasSize(1);
        assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-error");
        assertThat(page.select("table, dl")).isEmpty();
    }

    @Test
    void timeWithPeopleIsNotShownEitherForDaysThatAreNone() {
        assertThat(here.as("auditor").get("/contact-ratio?from=soon").statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @FieldSource("NOWHERE")
    void whatIsNotThereIsNotFound(String page) {
        assertThat(here.as("auditor").get(page).statusCode()).isEqualTo(404);
    }

    static final List<String> NOWHERE = List.of(
            "/timings/pathways/nosuchpathway",
            "/timings/pathways/nosuchpathway/diagram",
            "/timings/pathways/nosuchpathway/ways",
            REFERRAL + "/steps/nosuchstep",
            REFERRAL + "/diagram?version=999999",
            "/timings/breaches?pathway=nosuchpathway",
            "/timings/journeys?which=everything",
            "/timings/steps?pathway=nosuchpathway",
            "/timings/episodes/nosuchepisode");

    @Test
    void theWayInIsAtTheTopForAuditorsAndManagersOnly() {
        assertThat(here.as("auditor").get("/timings").body()).contains("href=\"/timings\"");
        assertThat(here.as("teamManager").get("/work").body()).contains("href=\"/timings\"");
        assertThat(here.as("careCoordinator").get("/work").body()).doesNotContain("href=\"/timings\"");
    }

    private int refused(String worker) {
        return here.journeys()
                .database()
                .sql("select count(*) from access_log where worker_id = ? and not allowed and what = 'timings'")
                .param(worker)
                .query(Integer.class)
                .single();
    }
}
