package org.alongside.work.pathways;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.version.Halt.Kind;
import org.alongside.pathway.version.Halts;
import org.alongside.pathway.version.OnVersion;
import org.alongside.work.PageWords;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retires a pathway, or pauses it with a notice to workers, and lets it go on. */
@Controller
class HaltPage {

    private static final String ADDRESS = "/pathways/{pathway}/{act:retire|pause}";

    private final PathwayVisit visit;
    private final Halts halts;

    HaltPage(PathwayVisit visit, Halts halts) {
        this.visit = visit;
        this.halts = halts;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String pathway, @PathVariable String act, Principal worker, Model page) {
        return page(visit.toChange(pathway, worker.getName()), kind(act), "", page);
    }

    @PostMapping(path = ADDRESS, params = "action=stop")
    String stop(
            @PathVariable String pathway,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String because,
            Principal worker,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<OnVersion> all = visit.toChange(pathway, worker.getName());
        Kind kind = kind(act);
        try {
            halts.stop(pathway, kind, because, worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.by("because", refusal, page, response);
            return page(all, kind, because, page);
        }
        next.addFlashAttribute(
                "done",
                kind == Kind.RETIRED
                        ? "“%s” is retired. Nobody can start it; whoever is under way goes on."
                                .formatted(all.get(0).name())
                        : "“%s” is paused. Workers read your notice."
                                .formatted(all.get(0).name()));
        return "redirect:/pathways";
    }

    @PostMapping(path = ADDRESS, params = "action=goOn")
    String goOn(
            @PathVariable String pathway,
            @PathVariable String act,
            Principal worker,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<OnVersion> all = visit.toChange(pathway, worker.getName());
        Kind kind = kind(act);
        try {
            halts.goOn(pathway, kind, worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.above(refusal, page, response);
            return page(all, kind, "", page);
        }
        next.addFlashAttribute(
                "done",
                kind == Kind.RETIRED
                        ? "“%s” can be started again.".formatted(all.get(0).name())
                        : "“%s” goes on.".formatted(all.get(0).name()));
        return "redirect:/pathways";
    }

    private String page(List<OnVersion> all, Kind kind, String because, Model page) {
        page.addAttribute("pathway", all.get(0));
        page.addAttribute("people", all.stream().mapToInt(OnVersion::people).sum());
        page.addAttribute("pauses", kind == Kind.PAUSED);
        page.addAttribute("halt", halts.of(all.get(0).pathway(), kind).orElse(null));
        page.addAttribute("because", because);
        page.addAttribute("words", new PageWords());
        return "work/pathways/halt";
    }

    private static Kind kind(String act) {
        return act.equals("retire") ? Kind.RETIRED : Kind.PAUSED;
    }
}
