package org.alongside.work.team;

import static org.alongside.work.team.QuietTeam.QUIET;
import static org.alongside.work.team.QuietTeam.QUIET_MANAGER;
import static org.alongside.work.team.QuietTeam.QUIET_WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@JourneyTest
class SettingsPageTest {

    private static final String PAGE = "/team/settings";
    private static final String WILLA = "/members/" + QUIET_WORKER + "/peerMentor";

    @RegisterExtension
    final TeamOnScreen here = new TeamOnScreen();

    private SignedIn manager;

    @BeforeEach
    void aQuietTeamAsItWasAtFirst() {
        manager = here.managerOfAQuietTeam();
        clean("delete from membership where team_id = ? and role_id not in ('teamManager', 'peerMentor')");
        clean("update membership set capacity = null where team_id = ?");
        clean("delete from worker_leave where worker_id in (select worker_id from membership where team_id = ?)");
        clean("delete from team_change where team_id = ?");
        clean("update team set telephone = null where id = ?");
    }

    @Test
    void theSettingsShowWhoIsInTheTeamAndSaySoWhereThereIsNothing() {
        HttpResponse<String> page = manager.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Team settings - Zz Quiet Team - Alongside</title>")
                .contains("Quintin Hush")
                .contains("Willa Still")
                .contains("No number is given")
                .contains("Nobody has leave ahead.")
                .contains("Nobody covers for anybody in this team.")
                .contains("Nothing was changed yet.")
                .containsPattern("Sunday</dt>\\s*<dd[^>]*>Closed");
    }

    @Test
    void somebodyWhoJoinsIsListedWithTheirCapacityAndTheChangeIsNoted() {
        HttpResponse<String> page =
                send("/members/new", "worker", QUIET_WORKER, "role", "supportWorker", "capacity", "9");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(PAGE);
        assertThat(page.body())
                .contains("Willa Still is now support worker in this team.")
                .contains("9 open episodes")
                .contains("Willa Still joined as Support worker.");
    }

    @Test
    void whatIsMissingInANewMemberIsSaidByTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> page = send("/members/new", "worker", "", "role", "", "capacity", "<b>lots</b>");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: ")
                .contains("href=\"#worker\"")
                .contains("href=\"#role\"")
                .contains("href=\"#capacity\"")
                .contains("&lt;b&gt;lots&lt;/b&gt;");
    }

    @ParameterizedTest
    @CsvSource({
        "careCoordinator, supportWorker, 400, works for the team",
        "zzquietWorker, auditor, 403, not a manager",
        "zzquietWorker, receivingWorker, 403, not a manager",
        "zzquietWorker, peerMentor, 409, hold that role in this team already"
    })
    void aMemberWhoMayNotJoinSoIsRefusedInWords(String worker, String role, int status, String words) {
        HttpResponse<String> page = send("/members/new", "worker", worker, "role", role);

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("There is a problem").contains(words);
    }

    @Test
    void aCapacityIsSetAndTakenAwayAgain() {
        assertThat(send(WILLA, "action", "capacity", "capacity", "6").body())
                .contains("The capacity of Willa Still is 6 open episodes.")
                .contains("Capacity of Willa Still as Peer mentor: 6, before none.");
        assertThat(manager.get(at(WILLA)).body()).contains("value=\"6\"");
        assertThat(send(WILLA, "action", "capacity", "capacity", "").body())
                .contains("No capacity is set for Willa Still.");
        assertThat(send(WILLA, "action", "capacity", "capacity", "-1").statusCode())
                .isEqualTo(422);
    }

    @Test
    void aRoleOnWhichNothingHangsEnds() {
        send("/members/new", "worker", QUIET_WORKER, "role", "supportWorker");

        HttpResponse<String> page = send("/members/" + QUIET_WORKER + "/supportWorker", "action", "end");

        assertThat(page.body())
                .contains("Willa Still is not support worker in this team any more.")
                .contains("Willa Still left as Support worker.");
        assertThat(manager.get(at("/members/" + QUIET_WORKER + "/supportWorker"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "' 0121  496 0009 ', 0121 496 0009",
        "(0121) 496-0009 ext 12, (0121) 496-0009 ext 12",
        "+44 121 496 0009, +44 121 496 0009",
        "111, 111"
    })
    void theTelephoneIsKeptNotedAndTakenAway(String typed, String kept) {
        HttpResponse<String> page = send("/telephone", "telephone", typed);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo(PAGE);
        assertThat(page.body())
                .contains("People reach the team on " + kept + ".")
                .contains("<span>" + kept + "</span>")
                .contains("Telephone: " + kept + ". Before: none.");
        assertThat(manager.get(at("/telephone")).body()).contains("value=\"" + kept + "\"");
        assertThat(send("/telephone", "telephone", typed).body())
                .as("sent twice, noted once")
                .doesNotContain("Before: " + kept);
        assertThat(send("/telephone", "telephone", " ").body())
                .contains("No number of the team stands on a plan any more.")
                .contains("Telephone: none. Before: " + kept + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<b>12345</b>", "=1+1", "12", "ring Dee", "0121 496 0009 0121 496 0009 0121 496 0009", "0121;496"
            })
    void aTelephoneThatNobodyCanDialIsSaidByTheFieldAndStays(String typed) {
        HttpResponse<String> page = send("/telephone", "telephone", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Error: Telephone")
                .contains("href=\"#telephone\"")
                .contains("Give a telephone number, such as 0121 496 0000, or leave it empty")
                .contains("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"");
        assertThat(manager.get(PAGE).body()).contains("No number is given").contains("Nothing was changed yet.");
    }

    @Test
    void theOnlyManagerOfATeamStays() {
        String quintin = "/members/" + QUIET_MANAGER + "/teamManager";

        assertThat(manager.get(at(quintin)).body())
                .contains("This role cannot end yet")
                .contains("is the only manager of this team")
                .doesNotContain("govuk-button--warning");
        assertThat(send(quintin, "action", "end").statusCode()).isEqualTo(409);
    }

    @Test
    void aRoleThatOnlyAnAdministratorGivesIsNotChangedHere() {
        SignedIn pod = here.manager();

        assertThat(pod.get(PAGE).body()).contains("Changed by an administrator");
        assertThat(pod.get(PAGE + "/members/auditor/auditor?team=thepod").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aLeaveIsEnteredListedAndTakenBack() {
        HttpResponse<String> page = leave(QUIET_WORKER, "7", "12", "11", "12", "<b>Wedding</b>");

        assertThat(page.body())
                .contains("Willa Still is on leave: 7 December 2026 to 11 December 2026.")
                .contains("&lt;b&gt;Wedding&lt;/b&gt;")
                .doesNotContain("<b>Wedding");
        assertThat(leave(QUIET_WORKER, "11", "12", "12", "12", "").statusCode())
                .as("on leave on some of these days already")
                .isEqualTo(409);
        String one = found("/team/settings(/leave/[0-9a-f-]{36})", page.body());
        assertThat(manager.get(at(one)).body()).contains("Take back the leave of Willa Still");
        assertThat(send(one).body())
                .contains("The leave of Willa Still is taken back.")
                .contains("Nobody has leave ahead.");
        assertThat(manager.get(at(one)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 12, 4, 12, last-day, must not lie before the first",
        "1, 10, 5, 10, last-day, over already",
        "31, 2, 5, 3, first-day, Give a real date",
        "'', '', 5, 12, first-day, Give the first day"
    })
    void aLeaveThatCannotBeIsSaidByTheField(
            String day, String month, String lastDay, String lastMonth, String field, String words) {
        HttpResponse<String> page = leave(QUIET_WORKER, day, month, lastDay, lastMonth, "Kept as typed");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#" + field + "\"")
                .contains("id=\"" + field + "\"")
                .contains(words)
                .contains("Kept as typed");
    }

    @Test
    void nobodyEntersALeaveOfAWorkerOfAnotherTeam() {
        assertThat(leave("socialWorker", "7", "12", "11", "12", "").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWorkingWeekIsKeptAndTheOldOneNoted() {
        HttpResponse<String> page = send(
                "/hours",
                "opens-MONDAY",
                "9am",
                "closes-MONDAY",
                "5.30pm",
                "opens-TUESDAY",
                "10:00",
                "closes-TUESDAY",
                "16:00",
                "cutOff",
                "3pm");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("09:00 to 17:30")
                .contains("10:00 to 16:00")
                .contains("15:00, what arrives later")
                .contains("Office hours: Monday 09:00 to 17:30, Tuesday 10:00 to 16:00. Before: ");
        assertThat(manager.get(at("/hours")).body()).contains("value=\"17:30\"");
    }

    @ParameterizedTest
    @CsvSource({
        "9am, '', '', closes-MONDAY, Say when Monday closes",
        "'', 5pm, '', opens-MONDAY, Say when Monday opens",
        "5pm, 9am, '', closes-MONDAY, Monday must close after it opens",
        "early, 5pm, '', opens-MONDAY, Give a time of day",
        "'', '', '', hours, Give the hours of one day at least",
        "9am, 5pm, 7pm, cutOff, must lie within the office hours"
    })
    void aWeekThatCannotBeIsSaidByTheField(String opens, String closes, String cutOff, String field, String words) {
        HttpResponse<String> page = send("/hours", "opens-MONDAY", opens, "closes-MONDAY", closes, "cutOff", cutOff);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#" + field + "\"")
                .contains("id=\"" + field + "\"")
                .contains(words)
                .contains("value=\"" + opens + "\"");
    }

    @Test
    void aDayIsClosedWithItsReasonAndOpenedAgain() {
        assertThat(closed("24", "12", "2026", "Away <i>day</i>").body())
                .contains("The team is closed on 24 December 2026.")
                .contains("action=\"/team/settings/closed/2026-12-24\"")
                .contains("24 December 2026: Away &lt;i&gt;day&lt;/i&gt;");
        assertThat(send("/closed/2026-12-24").body())
                .contains("The team works on 24 December 2026 after all.")
                .contains("None ahead.");
    }

    @Test
    void aDayOnWhichTheTeamClosesEarlyIsListedWithTheTimeNotedAndOpenedAgain() {
        send("/hours", "opens-THURSDAY", "9am", "closes-THURSDAY", "5.30pm");

        HttpResponse<String> page = closedFrom("24", "12pm", "Christmas Eve");

        assertThat(page.body())
                .contains("The team is closed on 24 December 2026 from 12:00.")
                .contains("24 December 2026 from 12:00: Christmas Eve")
                .contains("Closed on 24 December 2026 from 12:00: Christmas Eve");
        assertThat(send("/closed/2026-12-24").body())
                .contains("The team works on 24 December 2026 after all.")
                .contains("None ahead.");
    }

    @ParameterizedTest
    @CsvSource({
        "24, noon, Give a time of day",
        "24, 9am, 'Give a time between 09:00 and 17:30, when the team works on that day, or leave it empty'",
        "24, 5.30pm, 'Give a time between 09:00 and 17:30'",
        "26, 12pm, The team does not work on that day of the week"
    })
    void aTimeFromWhichTheTeamCannotCloseIsSaidByTheFieldAndKept(String day, String from, String words) {
        send("/hours", "opens-THURSDAY", "9am", "closes-THURSDAY", "5.30pm");

        HttpResponse<String> page = closedFrom(day, from, "Christmas");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#from\"")
                .contains("id=\"from\"")
                .contains(words)
                .contains("value=\"" + from + "\"");
        assertThat(manager.get(PAGE).body()).contains("None ahead.");
    }

    @Test
    void aDayThatIsOverAndALongReasonAreSaidByTheFieldAndKept() {
        String reason = "z".repeat(201);

        HttpResponse<String> page = closed("1", "11", "2026", reason);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("href=\"#closed-day\"")
                .contains("Choose today or a day to come")
                .contains("href=\"#reason\"")
                .contains(reason);
        assertThat(closed("24", "12", "2026", "").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> leave(
            String worker, String day, String month, String lastDay, String lastMonth, String note) {
        return send(
                "/leave/new",
                "worker",
                worker,
                "first-day",
                day,
                "first-month",
                month,
                "first-year",
                day.isEmpty() ? "" : "2026",
                "last-day",
                lastDay,
                "last-month",
                lastMonth,
                "last-year",
                "2026",
                "note",
                note);
    }

    private HttpResponse<String> closed(String day, String month, String year, String reason) {
        return send("/closed/new", "closed-day", day, "closed-month", month, "closed-year", year, "reason", reason);
    }

    private HttpResponse<String> closedFrom(String day, String from, String reason) {
        return send(
                "/closed/new",
                "closed-day",
                day,
                "closed-month",
                "12",
                "closed-year",
                "2026",
                "from",
                from,
                "reason",
                reason);
    }

    private HttpResponse<String> send(String form, String... fieldsAndValues) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("team", QUIET));
        for (int n = 0; n < fieldsAndValues.length; n += 2) fields.put(fieldsAndValues[n], fieldsAndValues[n + 1]);
        return manager.post(PAGE + form, PAGE, fields);
    }

    private static String at(String form) {
        return PAGE + form + "?team=" + QUIET;
    }

    private static String found(String pattern, String body) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void clean(String sql) {
        here.journeys().database().sql(sql).params(List.of(QUIET)).update();
    }
}
