package org.alongside.work.step;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything a worker has typed and not sent; of steps that ended meanwhile the words themselves. */
@Controller
class DraftsPage {

    private final Drafts drafts;
    private final People people;
    private final NeedToKnow needToKnow;
    private final JdbcClient database;

    DraftsPage(Drafts drafts, People people, NeedToKnow needToKnow, JdbcClient database) {
        this.drafts = drafts;
        this.people = people;
        this.needToKnow = needToKnow;
        this.database = database;
    }

    /**
     * One draft as the page shows it.
     *
     * @param goOn where to go on with it; missing where there is no going on
     * @param why why there is none
     * @param text what was typed, where there is no form any more to read it in
     */
    record Kept(String name, Instant savedAt, @Nullable String goOn, String why, List<TypedLines.Box> text) {}

    @GetMapping("/work/drafts")
    String drafts(Principal worker, Model page) {
        List<Draft> kept = drafts.of(worker.getName()).stream()
                .filter(draft -> !draft.place().startsWith(Draft.ofSent("")))
                .toList();
        Set<String> open = open(kept);
        page.addAttribute(
                "drafts",
                kept.stream().map(draft -> kept(draft, open, worker.getName())).toList());
        page.addAttribute("words", new PageWords());
        return "work/step/drafts";
    }

    private Set<String> open(List<Draft> kept) {
        List<String> steps =
                kept.stream().map(Draft::id).filter(id -> !id.isEmpty()).toList();
        if (steps.isEmpty()) return Set.of();
        return database
                .sql("select step_id from open_step where step_id in (:steps)")
                .param("steps", steps)
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private Kept kept(Draft draft, Set<String> open, String worker) {
        if (draft.place().startsWith("start:")) return start(draft, worker);
        boolean goesOn = open.contains(draft.id());
        return new Kept(
                draft.stepName(),
                draft.savedAt(),
                goesOn ? "/steps/" + draft.id() : null,
                "The step has ended without it.",
                goesOn ? List.of() : TypedLines.of(draft.typed()));
    }

    private Kept start(Draft draft, String worker) {
        String[] parts = draft.id().split(":");
        if (parts.length > 1 && parts[1].matches("[0-9a-f-]{36}"))
            return startFor(UUID.fromString(parts[1]), parts[0], draft, worker);
        String about = parts.length > 1 ? "?episode=" + parts[1] : "";
        return new Kept(draft.stepName(), draft.savedAt(), "/start/" + parts[0] + about, "", List.of());
    }

    /** Who may not read about the person any more still has their own words. */
    private Kept startFor(UUID chosen, String pathway, Draft draft, String worker) {
        return people.find(chosen)
                .filter(person -> needToKnow.ofPerson(person.id(), worker))
                .map(person -> new Kept(
                        draft.stepName() + ", for " + person.name(),
                        draft.savedAt(),
                        "/people/%s/start/%s".formatted(chosen, pathway),
                        "",
                        List.of()))
                .orElseGet(() -> new Kept(
                        draft.stepName(),
                        draft.savedAt(),
                        null,
                        "You may not read about the person now.",
                        TypedLines.of(draft.typed())));
    }
}
