package org.alongside.work.team;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.calendar.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a team begins with: which team, which others, which pages there are. */
@Component
class TeamFrame {

    private static final List<Section> SECTIONS = List.of(
            new Section("/team/unallocated", "Unallocated"),
            new Section("/team/caseload", "Caseload"),
            new Section("/team/late", "Late and at risk"),
            new Section("/team/same", "Possibly the same person"),
            new Section("/team/settings", "Team settings"));

    private final WorkingDays workingDays;
    private final Clock clock;

    TeamFrame(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** A page below the name of a team. */
    record Section(String href, String text) {}

    void around(ManagedTeam team, String section, Model page) {
        page.addAttribute("team", team.team());
        page.addAttribute("teams", team.all());
        page.addAttribute("section", section);
        page.addAttribute("tabs", tabs(team, section));
        page.addAttribute("words", words(team));
    }

    private static List<Map<String, Object>> tabs(ManagedTeam team, String current) {
        return SECTIONS.stream()
                .map(section -> Map.<String, Object>of(
                        "text", section.text(),
                        "href", section.href() + "?team=" + team.id(),
                        "current", section.href().equals(current)))
                .toList();
    }

    TeamWords words(ManagedTeam team) {
        return new TeamWords(workingDays.calendarOf(team.id()), clock.instant());
    }
}
