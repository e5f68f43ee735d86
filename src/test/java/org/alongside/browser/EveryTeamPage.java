package org.alongside.browser;

import static org.alongside.browser.PageState.sentEmpty;
import static org.alongside.work.team.QuietTeam.QUIET_MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;

/** The pages of two teams' managers: one with a person about whom everything is long and odd, one with nobody at all. */
final class EveryTeamPage {

    private static final String MANAGER = "teamManager";
    private static final String TEAM = "?team=thepod";

    private final List<PageState> states = new ArrayList<>();

    /** Of a team in whose lists two people wait; a step of the second is with its manager. */
    static List<PageState> of(Journeys journeys, Journey waiting, Journey taken) {
        String mine = taken.step("decideEligibility").getId();
        journeys.as(MANAGER, () -> {
            journeys.engine().getTaskService().claim(mine, MANAGER);
            return null;
        });
        EveryTeamPage pages = new EveryTeamPage();
        pages.lists();
        pages.emptyLists();
        pages.step(mine, waiting.step("decideEligibility").getId());
        pages.settings();
        pages.plain("A leave", "/team/settings/leave/" + aLeave(journeys) + TEAM);
        return pages.states;
    }

    private static UUID aLeave(Journeys journeys) {
        UUID leave = UUID.randomUUID();
        journeys.database().sql("""
                        insert into worker_leave (id, worker_id, first_day, last_day, entered_by, entered_at)
                        values (?, 'peerMentor', date '2027-01-04', date '2027-01-08', 'teamManager', current_timestamp)""").param(leave).update();
        return leave;
    }

    private void lists() {
        withForm("Unallocated", "/team/unallocated");
        plain("Caseload", "/team/caseload");
        plain("A worker's caseload", "/team/caseload/developmentWorker");
        plain("A manager's own caseload", "/team/caseload/" + MANAGER);
        for (String kind : List.of("overdue", "at-risk", "stuck", "troubles"))
            plain("Late, " + kind, "/team/late?show=" + kind);
        plain("No such worker of the team", "/team/caseload/nosuchworker");
    }

    private void emptyLists() {
        empty("Unallocated, nobody waiting", "/team/unallocated");
        empty("Caseload, nobody worked with", "/team/caseload");
        empty("A worker's caseload, nothing in it", "/team/caseload/" + QUIET_MANAGER);
        for (String kind : List.of("overdue", "at-risk", "stuck", "troubles"))
            empty("Late, nothing " + kind, "/team/late?show=" + kind);
        empty("Possibly the same, nobody", "/team/same");
    }

    private void step(String mine, String waiting) {
        withForm("Give a step on", "/team/steps/" + mine + "/give" + TEAM);
        plain("Give on a step that nobody has", "/team/steps/" + waiting + "/give" + TEAM);
        withForm("Change a target", "/team/late/" + waiting + TEAM);
    }

    private void settings() {
        plain("Team settings", "/team/settings");
        withForm("Add a member", "/team/settings/members/new" + TEAM);
        plain("A member", "/team/settings/members/developmentWorker/developmentWorker" + TEAM);
        withForm("Enter a leave", "/team/settings/leave/new" + TEAM);
        plain("The working week", "/team/settings/hours" + TEAM);
        plain("The team's telephone", "/team/settings/telephone" + TEAM);
        states.add(PageState.after(
                "The team's telephone, kept", MANAGER, "/team/settings/telephone" + TEAM, "main button[type=submit]"));
        withForm("Close the team on a day", "/team/settings/closed/new" + TEAM);
    }

    private void plain(String state, String path) {
        states.add(PageState.of(state, MANAGER, path));
    }

    private void empty(String state, String path) {
        states.add(PageState.of(state, QUIET_MANAGER, path));
    }

    private void withForm(String state, String path) {
        plain(state, path);
        states.add(sentEmpty(state, MANAGER, path));
    }
}
