package org.alongside.work.person;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.record.Timeline;
import org.alongside.record.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What happened with a person, newest first, month by month. */
@Controller
class TimelinePage {

    private final Visits visits;
    private final Timeline timeline;

    TimelinePage(Visits visits, Timeline timeline) {
        this.visits = visits;
        this.timeline = timeline;
    }

    @GetMapping(Addresses.PERSON + "/timeline")
    String timeline(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String after,
            Principal worker,
            Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.TIMELINE.look(), page);
        Set<TimelineKind> kinds =
                kind.stream().flatMap(code -> TimelineKind.of(code).stream()).collect(Collectors.toSet());
        var found = timeline.of(visit.person().id(), worker.getName(), kinds, after);
        page.addAttribute("months", Month.of(found.entries()));
        page.addAttribute("next", found.next());
        page.addAttribute("earlier", earlier(visit.person().id(), kinds, found.next()));
        page.addAttribute("kinds", TimelineKind.values());
        page.addAttribute("chosen", kinds);
        page.addAttribute("atWork", visit.isAtWork());
        return "work/person/timeline";
    }

    private static @Nullable String earlier(UUID person, Set<TimelineKind> kinds, @Nullable String next) {
        if (next == null) return null;
        return UriComponentsBuilder.fromPath("/people/{person}/timeline")
                .queryParam("after", next)
                .queryParam(
                        "kind", kinds.stream().map(TimelineKind::code).sorted().toArray())
                .build(person)
                .toString();
    }
}
