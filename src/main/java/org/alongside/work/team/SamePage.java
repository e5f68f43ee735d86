package org.alongside.work.team;

import java.security.Principal;
import org.alongside.record.Merges;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records that may be of one person, side by side, and those that were merged. */
@Controller
class SamePage {

    static final String PAGE = "/team/same";
    static final String LOOK = "records that may be of one person";

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final SameRecords records;
    private final Merges merges;

    SamePage(ManagedTeams teams, TeamFrame frame, SameRecords records, Merges merges) {
        this.teams = teams;
        this.frame = frame;
        this.records = records;
        this.merges = merges;
    }

    @GetMapping(PAGE)
    String show(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(required = false) @Nullable String after,
            Principal worker,
            Model page) {
        ManagedTeam managed = teams.of(worker.getName(), team, LOOK);
        ListPage<SameRecords.Shown> pairs = records.waiting(worker.getName(), after);
        frame.around(managed, PAGE, page);
        page.addAttribute("pairs", pairs.rows());
        page.addAttribute("next", pairs.next());
        page.addAttribute("after", after);
        page.addAttribute("merges", merges.inForce(worker.getName()));
        page.addAttribute("say", new PageWords());
        return "work/team/same";
    }
}
