package org.alongside.work.mine;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.record.London;
import org.alongside.record.TimeSpent;
import org.alongside.work.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work: what is late, what is due, what waits for others. A row opens its step; nothing is claimed here. */
@Controller
class MyWorkPage {

    private static final int ROWS = 50;
    private static final int FEW = 10;

    private final Workers workers;
    private final MySteps steps;
    private final MyCounts counts;
    private final Rows rows;
    private final MyDay day;
    private final TimeSpent time;
    private final Paused paused;
    private final Clock clock;

    MyWorkPage(
            Workers workers,
            MySteps steps,
            MyCounts counts,
            Rows rows,
            MyDay day,
            TimeSpent time,
            Paused paused,
            Clock clock) {
        this.workers = workers;
        this.steps = steps;
        this.counts = counts;
        this.rows = rows;
        this.day = day;
        this.time = time;
        this.paused = paused;
        this.clock = clock;
    }

    @GetMapping("/work")
    String mine(
            @RequestParam(defaultValue = "") String pathway,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(required = false) @Nullable String after,
            Principal reader,
            Model page) {
        Worker worker = workers.get(reader.getName());
        Wanted wanted = new Wanted(pathway, person);
        Instant now = clock.instant();
        Section first = section(from).orElse(Section.OVERDUE);
        Place beginning = Place.before(first.begins(now));
        List<MyStep> mine = steps.mine(worker, wanted, Place.read(after, beginning), ROWS + 1);
        Counts counted = counts.of(worker, wanted, now);
        List<Part> parts = parts(mine.stream().limit(ROWS).toList(), counted, now);
        List<MyDay.Meeting> meetings = day.of(worker.id(), London.dayOf(now));
        page.addAttribute("parts", parts);
        if (!meetings.isEmpty()) Part.whereRowsBegin(parts).ifPresent(part -> page.addAttribute("pastMeetings", part));
        page.addAttribute(
                "next", mine.size() > ROWS ? mine.get(ROWS - 1).place().toString() : null);
        page.addAttribute("isBeginning", after == null && first == Section.OVERDUE);
        page.addAttribute("waiting", rows.of(steps.withOthers(worker, wanted, Place.before(Instant.EPOCH), FEW)));
        page.addAttribute("meetings", meetings);
        page.addAttribute("paused", paused.now());
        page.addAttribute(
                "week", time.inTheWeekOf(London.dayOf(now), worker.id()).inWords());
        about(page, wanted, counted);
        return "work/mine/my-work";
    }

    @GetMapping("/work/waiting")
    String waiting(
            @RequestParam(defaultValue = "") String pathway,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(required = false) @Nullable String after,
            Principal reader,
            Model page) {
        Worker worker = workers.get(reader.getName());
        Wanted wanted = new Wanted(pathway, person);
        Place place = Place.read(after, Place.before(Instant.EPOCH));
        List<MyStep> found = steps.withOthers(worker, wanted, place, ROWS + 1);
        page.addAttribute("waiting", rows.of(found.stream().limit(ROWS).toList()));
        page.addAttribute(
                "next", found.size() > ROWS ? found.get(ROWS - 1).place().toString() : null);
        about(page, wanted, counts.of(worker, wanted, clock.instant()));
        return "work/mine/waiting";
    }

    private static void about(Model page, Wanted wanted, Counts counted) {
        page.addAttribute("wanted", wanted);
        page.addAttribute("pathways", counted.pathways());
        page.addAttribute("inWaiting", counted.of(Section.WAITING));
    }

    /** Every part with its number; its rows where they are on this page. */
    private List<Part> parts(List<MyStep> mine, Counts counted, Instant now) {
        return Arrays.stream(Section.values())
                .filter(section -> section != Section.WAITING)
                .map(section -> new Part(
                        section,
                        counted.of(section),
                        rows.of(mine.stream()
                                .filter(step -> Section.of(step.due(), now) == section)
                                .toList())))
                .toList();
    }

    private static Optional<Section> section(String code) {
        return Arrays.stream(Section.values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }
}
