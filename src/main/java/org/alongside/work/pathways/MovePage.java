package org.alongside.work.pathways;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Moves;
import org.alongside.pathway.version.OnVersion;
import org.alongside.work.PageWords;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves people to another version: what becomes of steps that are gone, who would be moved and how, and then why. */
@Controller
class MovePage {

    private final PathwayVisit visit;
    private final Moves moves;
    private final Previews previews;
    private final AccessLog log;

    MovePage(PathwayVisit visit, Moves moves, Previews previews, AccessLog log) {
        this.visit = visit;
        this.moves = moves;
        this.previews = previews;
        this.log = log;
    }

    @GetMapping("/pathways/{pathway}/move")
    String choose(
            @PathVariable String pathway,
            @RequestParam(required = false) Integer from,
            @RequestParam(required = false) Integer to,
            Principal worker,
            Model page) {
        List<OnVersion> all = visit.toChange(pathway, worker.getName());
        int newest = all.get(0).version();
        int chosenTo = to == null ? newest : to;
        int chosenFrom = from != null
                ? from
                : all.stream()
                        .filter(one -> one.version() != chosenTo && one.people() > 0)
                        .reduce((newer, older) -> older)
                        .map(OnVersion::version)
                        .orElse(chosenTo);
        return choosing(pathway, chosenFrom, chosenTo, all, page);
    }

    private String choosing(String pathway, int from, int to, List<OnVersion> all, Model page) {
        page.addAttribute("pathway", all.get(0));
        page.addAttribute("all", all);
        page.addAttribute("from", from);
        page.addAttribute("to", to);
        page.addAttribute("gone", from == to ? List.of() : moves.gone(pathway, from, to));
        page.addAttribute("earlier", moves.of(pathway));
        page.addAttribute("words", new PageWords());
        return "work/pathways/move";
    }

    @GetMapping("/pathways/{pathway}/move/preview")
    String preview(
            @PathVariable String pathway,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "page", defaultValue = "1") int number,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        List<OnVersion> all = visit.toChange(pathway, worker.getName());
        MoveWish wish = Wished.read(pathway, sent);
        try {
            return previewed(wish, all, number, worker.getName(), page);
        } catch (Refusal unfit) {
            RefusedOnForm.above(unfit, page, response);
            return choosing(pathway, wish.from(), wish.to(), all, page);
        }
    }

    private String previewed(MoveWish wish, List<OnVersion> all, int number, String worker, Model page) {
        Preview preview = previews.of(wish, worker, number);
        log.allowed(worker, null, "moving people", all.get(0).name());
        page.addAttribute("pathway", all.get(0));
        page.addAttribute("wish", wish);
        page.addAttribute("preview", preview);
        page.addAttribute("fields", Wished.fields(wish));
        page.addAttribute("beginning", number < 2 ? null : Wished.address(wish, 1));
        return "work/pathways/preview";
    }

    @PostMapping("/pathways/{pathway}/move")
    String order(
            @PathVariable String pathway,
            @RequestParam Map<String, String> sent,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String because,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        List<OnVersion> all = visit.toChange(pathway, worker.getName());
        MoveWish wish = Wished.read(pathway, sent);
        try {
            UUID move = moves.order(wish, because, seen, worker.getName());
            return "redirect:/pathways/" + all.get(0).pathway() + "/moves/" + move;
        } catch (Refusal refusal) {
            RefusedOnForm.by("because", refusal, page, response);
            page.addAttribute("because", because);
            return previewed(wish, all, 1, worker.getName(), page);
        }
    }
}
