package org.alongside.work.team;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.AccessLog;
import org.alongside.work.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is overdue in a team, soon will be, or stands still: the longest first. */
@Controller
class LatePage {

    static final String LOOK = "late steps of a team";
    private static final String EXPORT = "late steps, exported";
    private static final String TROUBLES = "troubles";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ManagedTeams teams;
    private final TeamFrame frame;
    private final LateSteps steps;
    private final StandingStill standingStill;
    private final TeamSettings settings;
    private final AccessLog log;

    LatePage(
            ManagedTeams teams,
            TeamFrame frame,
            LateSteps steps,
            StandingStill standingStill,
            TeamSettings settings,
            AccessLog log) {
        this.teams = teams;
        this.frame = frame;
        this.steps = steps;
        this.standingStill = standingStill;
        this.settings = settings;
        this.log = log;
    }

    @GetMapping("/team/late")
    String show(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "overdue") String show,
            @RequestParam(required = false) @Nullable String after,
            Principal worker,
            Model page) {
        ManagedTeam managed = teams.of(worker.getName(), team, LOOK);
        frame.around(managed, "/team/late", page);
        List<StandingStill.Pathway> broken = standingStill.in(managed.id());
        page.addAttribute("views", views(steps.counts(managed.id()), broken.size()));
        page.addAttribute("troubles", broken);
        page.addAttribute("settings", settings);
        if (show.equals(TROUBLES)) {
            page.addAttribute("view", TROUBLES);
            return "work/team/troubles";
        }
        LateView view = LateView.named(show);
        ListPage<LateStep> late = steps.of(managed.id(), view, Place.read(after));
        page.addAttribute("view", view.code());
        page.addAttribute("rows", late.rows());
        page.addAttribute("next", late.next());
        page.addAttribute("isFirst", Place.read(after).isStart());
        return "work/team/late";
    }

    /** Each person in the file is a look at that person. */
    @GetMapping("/team/late/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String team,
            @RequestParam(defaultValue = "overdue") String show,
            Principal worker) {
        ManagedTeam managed = teams.of(worker.getName(), team, EXPORT);
        LateView view = LateView.named(show);
        List<LateStep> late = steps.all(managed.id(), view);
        late.stream()
                .map(LateStep::episode)
                .distinct()
                .forEach(episode -> log.allowed(worker.getName(), episode, EXPORT, null));
        return file(managed.id() + "-" + view.code() + ".csv", LateCsv.of(late, frame.words(managed)));
    }

    private static ResponseEntity<byte[]> file(String name, String content) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<View> views(Map<LateView, Integer> counts, int troubles) {
        List<View> views = new ArrayList<>();
        for (LateView view : LateView.values())
            views.add(new View(view.code(), "%s (%d)".formatted(view.label(), counts.get(view))));
        views.add(new View(TROUBLES, "Cannot go on (%d)".formatted(troubles)));
        return views;
    }

    /** One of the lists, with how many are on it. */
    record View(String code, String text) {}
}
