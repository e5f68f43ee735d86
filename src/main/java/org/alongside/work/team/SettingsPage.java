package org.alongside.work.team;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.access.Role;
import org.alongside.access.TeamChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is in a team and how much they can carry, who is away and who stands in, which number people ring, and when the team works. */
@Controller
class SettingsPage {

    private static final int CHANGES = 20;

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final Members members;
    private final MemberChanges memberChanges;
    private final LeaveChanges leaves;
    private final CalendarChanges calendar;
    private final TelephoneChanges telephone;
    private final TeamChanges changes;

    SettingsPage(
            ManagedTeams teams,
            TeamFrame frame,
            Members members,
            MemberChanges memberChanges,
            LeaveChanges leaves,
            CalendarChanges calendar,
            TelephoneChanges telephone,
            TeamChanges changes) {
        this.teams = teams;
        this.frame = frame;
        this.members = members;
        this.memberChanges = memberChanges;
        this.leaves = leaves;
        this.calendar = calendar;
        this.telephone = telephone;
        this.changes = changes;
    }

    @GetMapping(SettingsForms.PATH)
    String show(@RequestParam(required = false) @Nullable String team, Principal manager, Model page) {
        ManagedTeam managed = teams.of(manager.getName(), team, "settings of a team");
        List<Member> all = members.of(managed.id());
        frame.around(managed, SettingsForms.PATH, page);
        page.addAttribute("members", all);
        page.addAttribute(
                "given", memberChanges.thatMayBeGiven().stream().map(Role::id).toList());
        page.addAttribute("names", names(all));
        page.addAttribute("leaves", leaves.comingIn(managed.id()));
        page.addAttribute("standIns", members.standIns(managed.id()));
        page.addAttribute("hours", WeekTyped.lines(calendar.of(managed.id())));
        page.addAttribute("calendar", calendar.of(managed.id()));
        page.addAttribute("telephone", telephone.of(managed.id()));
        page.addAttribute("changes", changes.latest(managed.id(), CHANGES));
        return "work/team/settings";
    }

    private static Map<String, String> names(List<Member> members) {
        return members.stream().collect(Collectors.toMap(Member::worker, Member::name, (one, same) -> one));
    }
}
