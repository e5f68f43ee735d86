package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.pathway.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Asks an auditor why they must read what decided an episode; nothing of it is shown before. */
@Controller
class EpisodeLookPage {

    static final String LOOK = "timings: what decided an episode";
    private static final String ADDRESS = "/timings/episodes/{episode}/look";

    private final TimingVisit visit;
    private final OpenedEpisodes opened;
    private final AccessLog log;

    EpisodeLookPage(TimingVisit visit, OpenedEpisodes opened, AccessLog log) {
        this.visit = visit;
        this.opened = opened;
        this.log = log;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable String episode, Wish wish, Principal worker, Model page) {
        UUID id = find(episode, worker);
        if (opened.to(worker.getName(), id).isPresent()) return "redirect:" + at(id, wish);
        if (opened.isRestricted(id)) log.refused(worker.getName(), id, LOOK, null);
        return form(id, wish, "", page);
    }

    @PostMapping(ADDRESS)
    String look(
            @PathVariable String episode,
            @RequestParam(defaultValue = "") String because,
            Wish wish,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        UUID id = find(episode, worker);
        String reason = storable(because);
        var refusal = OpeningRule.refusalOf(new OpeningRule.Opening(opened.isRestricted(id), reason));
        if (refusal.isPresent()) {
            refuse(refusal.get(), id, reason, worker.getName(), page, response);
            return form(id, wish, because, page);
        }
        opened.open(id, worker.getName(), reason);
        return "redirect:" + at(id, wish);
    }

    private void refuse(
            Refusal refusal, UUID id, String reason, String worker, Model page, HttpServletResponse response) {
        if (refusal.status() == HttpStatus.FORBIDDEN.value()) {
            log.refused(worker, id, LOOK, OpeningRule.kept(reason));
            response.setStatus(refusal.status());
            page.addAttribute("refused", refusal.sentence());
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("errors", Map.of("because", refusal.sentence()));
        }
    }

    private UUID find(String episode, Principal worker) {
        visit.asAuditor(worker.getName(), TimingVisit.LOOK);
        return OpenedEpisodes.number(episode)
                .flatMap(opened::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(UUID id, Wish wish, String because, Model page) {
        page.addAttribute("episode", id);
        page.addAttribute("back", at(id, wish));
        page.addAttribute("action", wish.at("/timings/episodes/" + id + "/look"));
        page.addAttribute("because", because);
        page.addAttribute("restricted", opened.isRestricted(id));
        return "timing/episode-look";
    }

    private static String at(UUID id, Wish wish) {
        return wish.at("/timings/episodes/" + id);
    }

    /** Without what not every database can keep. */
    private static String storable(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", "").strip();
    }
}
