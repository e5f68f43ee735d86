package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import org.alongside.timing.question.Happening;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One episode as a timeline, without a name in it: for auditors. */
@Controller
class EpisodeTimingsPage {

    private final TimingFrame frame;
    private final TimingVisit visit;

    EpisodeTimingsPage(TimingFrame frame, TimingVisit visit) {
        this.frame = frame;
        this.visit = visit;
    }

    @GetMapping("/timings/episodes/{episode}")
    String show(@PathVariable String episode, Wish wish, Principal worker, Model page) {
        visit.asAuditor(worker.getName());
        var asked = frame.around(wish, null, "/timings/episodes/" + episode, worker, page);
        List<Happening> happenings = frame.ask(questions -> questions.timeline(asked, episode));
        if (happenings.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        page.addAttribute("episode", episode);
        page.addAttribute("happenings", happenings);
        return "timing/episode";
    }
}
