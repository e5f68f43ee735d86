package org.alongside.work.step;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final JdbcClient database;

    DraftsPage(Drafts drafts, JdbcClient database) {
        this.drafts = drafts;
        this.database = database;
    }

    /**
     * One draft as the page shows it.
     *
     * @param goOn where to go on with it; missing where its step has ended
     * @param text what was typed, where there is no form any more to read it in
     */
    record Kept(String name, Instant savedAt, @Nullable String goOn, List<TypedLines.Box> text) {}

    @GetMapping("/work/drafts")
    String drafts(Principal worker, Model page) {
        List<Draft> kept = drafts.of(worker.getName()).stream()
                .filter(draft -> !draft.place().startsWith(Draft.ofSent("")))
                .toList();
        Set<String> open = open(kept);
        page.addAttribute(
                "drafts", kept.stream().map(draft -> kept(draft, open)).toList());
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

    private static Kept kept(Draft draft, Set<String> open) {
        if (draft.place().startsWith("start:")) {
            String[] parts = draft.id().split(":");
            String about = parts.length > 1 ? "?episode=" + parts[1] : "";
            return new Kept(draft.stepName(), draft.savedAt(), "/start/" + parts[0] + about, List.of());
        }
        boolean goesOn = open.contains(draft.id());
        return new Kept(
                draft.stepName(),
                draft.savedAt(),
                goesOn ? "/steps/" + draft.id() : null,
                goesOn ? List.of() : TypedLines.of(draft.typed()));
    }
}
