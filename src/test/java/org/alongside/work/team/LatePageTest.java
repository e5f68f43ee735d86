package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@JourneyTest
class LatePageTest {

    private static final String PAGE = "/team/late";

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    private Journey ada;

    @BeforeEach
    void aStepOfAdaIsLongOverdue() {
        ada = here.aPersonWaits("personName", "=1+1 <i>Zzlate</i>");
        here.dueAt(ada, Instant.parse("2020-03-03T16:30:00Z"));
    }

    @Test
    void theLongestOverdueComesFirstWithItsLatenessItsOwnerAndItsLastTouch() {
        HttpResponse<String> page = here.manager().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Late and at risk - The Pod - Alongside</title>")
                .contains("=1+1 &lt;i&gt;Zzlate&lt;/i&gt;: Decide")
                .doesNotContain("<i>Zzlate")
                .contains("working days late")
                .contains("3 March 2020, 16:30")
                .contains("Nobody yet, Team manager")
                .contains("2 November 2026, ");
    }

    @Test
    void aStepWithLittleTimeLeftIsAtRiskAndNotOverdue() {
        here.dueAt(ada, here.journeys().clock().instant().plus(Duration.ofMinutes(1)));

        assertThat(here.manager().get(PAGE + "?show=at-risk").body())
                .contains("Zzlate")
                .contains("less than 20% of the time");
        assertThat(here.manager().get(PAGE).body()).doesNotContain("Zzlate");
    }

    @ParameterizedTest
    @CsvSource({
        "overdue, Nothing is overdue.",
        "at-risk, Nothing is at risk.",
        "stuck, Nothing is stuck.",
        "troubles, Every pathway of the team’s people can go on."
    })
    void anEmptyListSaysSo(String view, String sentence) {
        assertThat(here.managerOfAQuietTeam().get(PAGE + "?show=" + view).body())
                .contains(sentence)
                .doesNotContain("<table");
    }

    @Test
    void theFileIsForASpreadsheetThatTakesNobodysNameForAFormulaAndEachPersonInItIsLookedAt() {
        HttpResponse<String> file = here.manager().get(PAGE + "/export?show=overdue");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"thepod-overdue.csv\"");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body())
                .startsWith("\uFEFF\"Reference\",\"Person\",\"Step\"")
                .contains("\"" + ada.reference() + "\",\"'=1+1 <i>Zzlate</i>\",\"Decide");
        assertThat(looks()).contains("late steps, exported");
    }

    @Test
    void aNewTargetIsKeptWithItsReasonAndTheFirstOneStaysBesideIt() {
        HttpResponse<String> page = retarget("27", "11", "2026", "", "She is <b>away</b> & asked for it");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(PAGE);
        assertThat(page.body()).contains("the target is now 27 November 2026, ");
        assertThat(here.manager().get(path() + "?team=thepod").body())
                .contains("to 27 November 2026, ")
                .contains("by Tamsin Okoro on 2 November 2026")
                .contains("She is &lt;b&gt;away&lt;/b&gt; &amp; asked for it");
        assertThat(reasons()).containsExactly("She is <b>away</b> & asked for it");
    }

    @Test
    void aTimeOfDayMayBeGivenEvenOnADayTheTeamDoesNotWork() {
        assertThat(retarget("28", "11", "2026", "9:30am", "A weekend visit").body())
                .contains("the target is now 28 November 2026, 09:30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "31 | 2 | 2027 | | Because | due-day | Give a real date",
                "   |   |      | | Because | due-day | Give the day of the new target",
                "1 | 11 | 2025 | 9am | Because | due-day | must lie in the future",
                "28 | 11 | 2026 | | Because | due-day | The team does not work on that day",
                "27 | 11 | 2026 | half nine | Because | time | Give a time of day",
                "27 | 11 | 2026 | | | because | Say why the target changes"
            })
    void whatIsWrongIsSaidByTheFieldAndNothingTypedIsLost(
            String day, String month, String year, String time, String because, String field, String sentence) {
        HttpResponse<String> page = retarget(or(day), or(month), or(year), or(time), or(because));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#" + field + "\"")
                .contains("id=\"" + field + "\"")
                .contains(sentence)
                .contains("value=\"" + or(time) + "\"");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aLongReasonIsKeptInItsBox() {
        String reason = "y".repeat(1_001);

        HttpResponse<String> page = retarget("27", "11", "2026", "", reason);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(reason).contains("1000 characters at most");
    }

    @Test
    void aStepThatIsOverSaysSo() {
        assertThat(here.manager().get(PAGE + "/00000000-over?team=thepod").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> retarget(String day, String month, String year, String time, String because) {
        return here.manager()
                .post(
                        path(),
                        path() + "?team=thepod",
                        Map.of(
                                "team",
                                "thepod",
                                "due-day",
                                day,
                                "due-month",
                                month,
                                "due-year",
                                year,
                                "time",
                                time,
                                "because",
                                because));
    }

    private static String or(String typed) {
        return typed == null ? "" : typed;
    }

    private String path() {
        return PAGE + "/" + here.stepOf(ada);
    }

    private List<String> reasons() {
        return here.journeys()
                .database()
                .sql("select because from target_change where episode_id = ?")
                .param(ada.episode())
                .query(String.class)
                .list();
    }

    private List<String> looks() {
        return here.journeys()
                .database()
                .sql("select what from access_log where worker_id = 'teamManager' and episode_id = ? and allowed")
                .param(ada.episode())
                .query(String.class)
                .list();
    }
}
