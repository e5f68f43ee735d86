package org.alongside.work.mine;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.record.London;
import org.alongside.work.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My day on paper: meetings, and the steps that are late or due today; without names for a sheet others may see. */
@Controller
class DaySheetPage {

    private static final int MOST = 200;

    private final Workers workers;
    private final MySteps steps;
    private final Rows rows;
    private final MyDay day;
    private final Clock clock;

    DaySheetPage(Workers workers, MySteps steps, Rows rows, MyDay day, Clock clock) {
        this.workers = workers;
        this.steps = steps;
        this.rows = rows;
        this.day = day;
        this.clock = clock;
    }

    @GetMapping("/work/day-sheet")
    String sheet(@RequestParam(defaultValue = "yes") String names, Principal reader, Model page) {
        Worker worker = workers.get(reader.getName());
        Instant now = clock.instant();
        Instant tomorrow = Section.WEEK.begins(now);
        var due = steps.mine(worker, new Wanted("", ""), Place.before(Instant.EPOCH), MOST + 1).stream()
                .filter(step -> step.due().isBefore(tomorrow))
                .toList();
        page.addAttribute("names", !names.equals("no"));
        page.addAttribute("day", London.written(London.dayOf(now)));
        page.addAttribute("meetings", day.of(worker.id(), London.dayOf(now)));
        page.addAttribute("due", rows.of(due.stream().limit(MOST).toList()));
        page.addAttribute("more", due.size() > MOST);
        return "work/mine/day-sheet";
    }
}
