package org.alongside.timing.page;

import static org.alongside.timing.page.TimingsOnScreen.row;
import static org.alongside.timing.page.TimingsOnScreen.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every figure here was counted by hand from what {@link LogOf2014} says. */
@JourneyTest
class TimingsPageTest {

    private static final String REFERRAL = "/timings/pathways/referral";
    private static final String TALKING = REFERRAL + "/steps/" + LogOf2014.TALK;

    @RegisterExtension
    final TimingsOnScreen here = new TimingsOnScreen();

    @Test
    void theHeadlineCountsWhatBeganAndEndedAndSaysOfHowManyItsLengthsAre() {
        var page = here.page("auditor", "/timings");

        assertThat(said(page, "Begun"))
                .as("less eight and six it is the three that were cancelled")
                .isEqualTo("not shown");
        assertThat(said(page, "Finished")).isEqualTo("8");
        assertThat(said(page, "Still open")).isEqualTo("6, in none of the lengths below");
        assertThat(said(page, "Half finished within"))
                .contains("4 days 12 hours by the clock")
                .endsWith(", of 8");
        assertThat(said(page, "85% finished within"))
                .contains("6 days 23 hours by the clock")
                .endsWith(", of 8");
    }

    @Test
    void whatIsAboutFewIsNotShownToAnAuditorAndNeitherIsWhatWouldGiveItAway() {
        var page = here.page("auditor", "/timings");

        assertThat(said(page, "Cancelled")).isEqualTo("not shown");
        assertThat(said(page, "Steps done on target")).startsWith("not shown");
        assertThat(row(page, "Journeys: How they began", "Again"))
                .containsExactly("Again", "not shown", "0", "not shown", "not shown");
        assertThat(row(page, "Journeys: How they began", "New"))
                .as("eight less five is three")
                .containsExactly("New", "not shown", "6", "not shown", "not shown");
        assertThat(page.text()).contains("Not shown: fewer than 5, or beside such a number");
    }

    @Test
    void aManagerReadsEveryFigureOfTheirOwnTeam() {
        var page = here.page("teamManager2", "/timings");

        assertThat(said(page, "Begun")).isEqualTo("14, in 14 episodes");
        assertThat(said(page, "Steps done on target")).startsWith("75% (6 of 8), besides 8 without a target");
        assertThat(row(page, "Journeys: How they began", "Again")).startsWith("Again", "3", "0");
        assertThat(page.text()).doesNotContain("not shown").doesNotContain("Not shown");
        assertThat(page.select("#team option").eachText()).containsExactly("Integrated Practice Unit North");
    }

    @Test
    void aPathwaysTableHasARowAStepAndTheDrawingsStepsLeadToTheSamePages() {
        var page = here.page("teamManager2", REFERRAL);

        assertThat(row(page, "Steps and waits", "Talk about"))
                .containsExactly(
                        "Talk about what the person wants",
                        "8",
                        "6",
                        "2.3 working hours",
                        "3.5 working hours",
                        "3.8 working hours",
                        "30 working minutes",
                        "4 working hours",
                        "25% (2 of 8)");
        assertThat(row(page, "Steps with the parts", "Talk about"))
                .startsWith("Talk about what the person wants", "0 working minutes", "15 working minutes");
        assertThat(page.select("area").eachAttr("alt")).contains("Talk about what the person wants");
        assertThat(page.select("area").eachAttr("href"))
                .anyMatch(href -> href.startsWith(TALKING + "?team=ipunorth") || href.startsWith(TALKING + "?"));
        assertThat(page.select("img.alongside-diagram").attr("src")).startsWith(REFERRAL + "/diagram?");
    }

    @Test
    void theStepsOfAPathwayTellAnAuditorNoSmallNumberAndNoneThatGivesOneAway() {
        var page = here.page("auditor", REFERRAL);

        assertThat(row(page, "Steps and waits", "Talk about"))
                .startsWith("Talk about what the person wants", "8", "6")
                .endsWith("not shown");
        assertThat(row(page, "Steps and waits", "Send the referral"))
                .contains("not shown")
                .doesNotContain("3");
        assertThat(row(page, "Steps and waits", "Introduce"))
                .as("the role’s 16 less eight and five is three")
                .contains("not shown")
                .doesNotContain("5");
        assertThat(row(page, "Steps and waits", "Decide")).contains("not shown").doesNotContain("5");
        assertThat(row(page, "Steps of this pathway: By role", "Care")).startsWith("Care coordinator", "16", "6");
        assertThat(row(page, "Steps of this pathway: By team", "The Pod")).startsWith("The Pod", "5", "0");
        var drawing = here.as("auditor")
                .get(REFERRAL + "/diagram?by=traffic&" + LogOf2014.DAYS)
                .body();
        assertThat(drawing).contains(">8<").doesNotContain(">5<").doesNotContain(">3<");
    }

    @Test
    void theStepsAreSortedByALink() {
        var page = here.page("teamManager2", REFERRAL + "?sort=half");

        assertThat(page.select("th[aria-sort=descending]").text()).startsWith("Half within");
        assertThat(page.select(".alongside-figures").first().select("tbody th").eachText())
                .startsWith("Send the referral and its evidence", "Talk about what the person wants");
        assertThat(here.page("teamManager2", REFERRAL)
                        .select(".alongside-figures")
                        .first()
                        .select("tbody th")
                        .eachText())
                .startsWith("Talk about what the person wants", "Introduce the person to what fits instead");
    }

    @Test
    void aStepSaysWhereItsTimeGoesAndOfHowManyThatIsKnown() {
        var page = here.page("auditor", TALKING);

        assertThat(page.select("h1").text()).isEqualTo("Talk about what the person wants");
        assertThat(said(page, "Done by")).isEqualTo("Care coordinator");
        assertThat(said(page, "Done")).isEqualTo("8");
        assertThat(said(page, "Target: half have no more than")).isEqualTo("3 hours 15 minutes by the clock");
        assertThat(row(page, "Parts of the time", "Offered to done"))
                .containsExactly(
                        "Offered to done",
                        "8",
                        "2.3 working hours (2 hours 15 minutes by the clock)",
                        "3.5 working hours (3 hours 28 minutes by the clock)");
        assertThat(row(page, "Parts of the time", "Not yet begun"))
                .startsWith("Not yet begun", "8", "15 working minutes (15 minutes by the clock)");
        assertThat(row(page, "Month by month", "March 2014")).startsWith("March 2014", "8", "2.3 working hours");
        assertThat(row(page, "Month by month", "February 2014")).containsExactly("February 2014", "0", "–", "–", "–");
    }

    @Test
    void missedTargetsAreThoseDoneLateAndThoseOpenPastIt() {
        var page = here.page("auditor", "/timings/breaches?pathway=referral&step=" + LogOf2014.TALK);

        assertThat(page.text()).contains("1 to 8 of 8, done late or open past their target, the furthest first");
        assertThat(page.select("tbody tr")).hasSize(8);
        assertThat(row(page, "Missed targets", "Talk about"))
                .contains("Integrated Practice Unit North, Care coordinator", "3 March 2014, 12:15", "still open");
        assertThat(page.select("tbody tr").last().text())
                .contains("3 March 2014, 12:30")
                .contains("15 minutes");
    }

    @Test
    void anEpisodeIsToldInOrderWithItsTargetsAndWithoutAName() {
        var page = here.page("auditor", "/timings/episodes/" + LogOf2014.episode());

        assertThat(page.select(".alongside-timeline__title").eachText())
                .containsExactly("Referral to The Pod, version 1", "Talk about what the person wants");
        assertThat(page.select(".alongside-timeline__item").first().text()).contains("Ended in “Meetings over”");
        assertThat(page.select(".alongside-timeline__item").last().text())
                .contains("a step of Care coordinator, Integrated Practice Unit North")
                .contains("Done after 4 working hours.")
                .contains("Target 3 March 2014, 12:15: late.");
    }

    @Test
    void everyFigureLeadsToAsManyLinesAsItSays() {
        var page = here.page("auditor", "/timings");

        for (var figure : page.select("dd a[href^=/timings/journeys]")) {
            int said = Integer.parseInt(figure.ownText().strip());
            var lines = org.jsoup.Jsoup.parse(
                    here.as("auditor").get(figure.attr("href")).body());
            assertThat(lines.select("tbody tr")).as(figure.attr("href")).hasSize(said);
            assertThat(lines.select("tbody a").eachAttr("href"))
                    .allMatch(href -> href.startsWith("/timings/episodes/"));
        }
        assertThat(page.select("dd a[href^=/timings/journeys]")).hasSize(2);
    }

    @Test
    void aManagersLinesHaveNoEpisodesAndAreOfTheirTeam() {
        var page = here.page("teamManager", "/timings/steps?pathway=referral&which=finished");

        assertThat(page.select("tbody tr")).hasSize(5);
        assertThat(page.select("tbody a")).isEmpty();
        assertThat(page.select("tbody").text()).doesNotContain("Integrated Practice Unit");
    }

    @Test
    void fewLinesAreNotListedForAnAuditor() {
        var page = here.page("auditor", "/timings/journeys?which=cancelled");

        assertThat(page.text()).contains("Fewer than 5: not listed, so that nobody can be recognised.");
        assertThat(page.select("table")).isEmpty();
        assertThat(here.page("teamManager2", "/timings/steps?which=late").select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void aTimeInWhichNothingHappenedSaysSo() {
        var reader = here.as("auditor");
        String days = "?from=1/1/2013&to=31/1/2013";

        assertThat(reader.get("/timings" + days).body()).contains("Nothing began or ended in this time");
        assertThat(reader.get(REFERRAL + days).body()).contains("Nothing of it began or ended in this time");
        assertThat(reader.get(TALKING + days).body()).contains("It was not done in this time");
        assertThat(reader.get("/timings/breaches" + days).body()).contains("No target was missed in this time.");
        assertThat(reader.get("/timings/journeys" + days).body()).contains("None in this time.");
    }

    @Test
    void onePageTellsNoNumberOfAStepThatAnotherLeavesOut() {
        assertThat(row(here.page("auditor", REFERRAL), "Steps and waits", "Introduce"))
                .contains("not shown");

        assertThat(said(here.page("auditor", REFERRAL + "/steps/" + LogOf2014.INTRODUCE), "Done"))
                .isEqualTo("not shown");
        assertThat(row(here.page("auditor", REFERRAL + "/ways"), "Steps that were offered again", "Introduce"))
                .containsExactly("Introduce the person to what fits instead", "not shown", "not shown");
        assertThat(row(here.page("auditor", REFERRAL + "/ways"), "Steps that were offered again", "Talk about"))
                .contains("0% (0 of 8)");
    }

    @Test
    void aManagerIsToldThatOtherTeamsMayHaveDoneWhatTheirsHasNot() {
        assertThat(here.page("teamManager", REFERRAL).text())
                .contains("Only what The Pod serves is counted here and on the drawing.");
        assertThat(here.page("teamManager", TALKING).text())
                .contains("It was not done by The Pod in this time, and none is open there. Another team may have");
    }

    @Test
    void theQueueBeginsAndEndsWithWhatIsInIt() {
        var weeks = here.as("teamManager2").get(REFERRAL + "/queue?from=1/1/2010&to=30/3/2014");

        assertThat(org.jsoup.Jsoup.parse(weeks.body()).select("tbody th").eachText())
                .startsWith("3 March 2014")
                .endsWith("24 March 2014");
    }

    @Test
    void theDrawingSaysWhatMoreBarsMean() {
        assertThat(here.page("auditor", REFERRAL + "?by=late").text())
                .contains("The more often it is late, the more bars beside its figure and the darker the step");
    }

    @Test
    void figuresOfOneVersionOriginOrOutcomeSayThatTheyAre() {
        var page = here.page("auditor", REFERRAL + "?version=1&outcome=meetingsOver");

        assertThat(page.text())
                .contains(
                        "Only version 1 what ended in “Meetings over” is counted of what finished; what began, was cancelled or is open is counted whole.");
        assertThat(said(page, "Finished")).isEqualTo("8");
        assertThat(page.select("#version option[selected]").text()).isEqualTo("Version 1");
    }
}
