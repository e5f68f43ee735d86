package org.alongside.timing.page;

import static org.alongside.timing.page.TimingsOnScreen.row;
import static org.alongside.timing.page.TimingsOnScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.journey.JourneyTest;
import org.alongside.timing.store.Timings;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Before and after on the same pages: another system's log of six cases, which took one to six hours to be decided. */
@JourneyTest
class ImportedLogOnPagesTest {

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    private final String source = "Lifeways before " + UUID.randomUUID();
    private final String log = "log=" + URLEncoder.encode(source, StandardCharsets.UTF_8);
    private final String pathway = "/timings/pathways/" + source.replace(" ", "%20");

    @BeforeEach
    void anAuditorBringsItIn() throws Exception {
        bring(IntStream.rangeClosed(1, 6)
                .mapToObj(n ->
                        "%d,Received,2014-03-04T09:00:00Z%n%d,Decide,2014-03-04T%02d:00:00Z%n".formatted(n, n, 9 + n))
                .collect(Collectors.joining("", "case,activity,timestamp\n", "")));
    }

    private void bring(String cases) throws Exception {
        var form = Map.of("source", source, "format", "csv", "replace", "yes");
        var kept = here.as("auditor")
                .upload("/imports", "/imports", form, "log.csv", cases.getBytes(StandardCharsets.UTF_8));
        assertThat(kept.statusCode()).isEqualTo(200);
        here.application().getBean(Timings.class).catchUp();
    }

    @Test
    void theHeadlineIsOfThatLogAloneAndLeadsToItsPathway() {
        var page = here.page("auditor", "/timings?" + log);

        assertThat(said(page, "Begun")).isEqualTo("6, in 6 episodes");
        assertThat(said(page, "Finished")).isEqualTo("6");
        assertThat(said(page, "Half finished within")).contains("3 hours 30 minutes by the clock");
        assertThat(page.select("main").text()).contains(source);
        assertThat(page.select("td a").eachAttr("href")).anyMatch(href -> href.startsWith(pathway + "?log="));
        assertThat(said(here.page("auditor", "/timings"), "Finished")).isEqualTo("8");
    }

    @Test
    void itsStepsAreToldInTheirOwnWordsWithoutADrawing() {
        var page = here.page("auditor", pathway + "?" + log);

        assertThat(row(page, "Steps and waits", "Decide")).startsWith("Decide", "6", "0");
        assertThat(page.select("img.alongside-diagram")).isEmpty();
        var step = here.page("auditor", pathway + "/steps/Decide?" + log);
        assertThat(step.select("h1").text()).contains("Decide");
    }

    @Test
    void anAuditorChoosesItBesideOurOwnAndIsShownAllOfIt() {
        var auditor = here.as("auditor");
        var ours = Jsoup.parse(auditor.get("/timings").body());
        assertThat(ours.select("#log option").eachText()).startsWith("Our own").contains(source);

        var its = Jsoup.parse(auditor.get("/timings?" + log).body());

        assertThat(said(its, "Finished")).as("though it ended years ago").isEqualTo("6");
        assertThat(its.select("#log option[selected]").text()).isEqualTo(source);
        assertThat(its.select("#period option[selected]").text()).isEqualTo("Since the beginning");
        assertThat(row(its, "Journeys: How they ended", "Not known")).startsWith("Not known", "6", "0");
    }

    /** Two cases more came a week later: what was open then would tell how many, beside six who are told. */
    @Test
    void whatIsOpenIsNotInTheQueueWhereItWouldTellWhatIsLeftOut() throws Exception {
        String queue = pathway + "/queue?" + log;
        assertThat(here.page("auditor", queue).select("thead").text()).contains("Open when it ended");

        bring(IntStream.rangeClosed(1, 8)
                .mapToObj(n -> "%d,Received,2014-03-%02dT09:00:00Z%n".formatted(n, n <= 6 ? 4 : 11))
                .collect(Collectors.joining("", "case,activity,timestamp\n", "")));

        assertThat(here.page("auditor", queue).select("thead").text())
                .contains("Came in")
                .doesNotContain("Open when it ended");
        assertThat(here.page("auditor", queue).text()).contains("How many were open when a week ended is not shown");
    }

    @Test
    void aManagerHasNoOtherLogToChoose() {
        assertThat(here.page("teamManager", "/timings").select("#log")).isEmpty();
    }

    @Test
    void whoWantsEverythingIsLedToAPageThatIsThere() {
        var page = here.page("auditor", pathway + "?" + log);

        assertThat(page.select("a:contains(Count everything)").attr("href")).startsWith("/timings?");
    }

    @Test
    void whoHadAStepIsNotKnownWhereTheLogGivesItToNobody() {
        var step = here.page("auditor", pathway + "/steps/Decide?" + log);

        assertThat(row(step, "Parts of the time", "Without an owner")).startsWith("Without an owner", "0");
        assertThat(here.page("auditor", "/timings/episodes/1?" + log).text())
                .contains("Case 1, as “" + source + "” numbered it")
                .contains("In whose hands it was is not known.")
                .doesNotContain("for a reason");
    }

    @Test
    void aLogThatIsNotThereHasNothingToTell() {
        var page = here.page("auditor", "/timings?log=Nowhere");

        assertThat(page.select("main").text()).contains("Nothing began or ended in this time");
    }
}
