package org.alongside.timing.page;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.AccessLog;
import org.alongside.timing.question.Happening;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One episode as a timeline, without a name in it: for auditors. What decided it is told to who has said why. */
@Controller
class EpisodeTimingsPage {

    private final TimingFrame frame;
    private final TimingVisit visit;
    private final EpisodeStories stories;
    private final OpenedEpisodes opened;
    private final AccessLog log;

    EpisodeTimingsPage(
            TimingFrame frame, TimingVisit visit, EpisodeStories stories, OpenedEpisodes opened, AccessLog log) {
        this.frame = frame;
        this.visit = visit;
        this.stories = stories;
        this.opened = opened;
        this.log = log;
    }

    @GetMapping("/timings/episodes/{episode}")
    String show(@PathVariable String episode, Wish wish, Principal worker, Model page) {
        visit.asAuditor(worker.getName(), TimingVisit.LOOK);
        var asked = frame.around(wish, null, "/timings/episodes/" + episode, worker, page);
        List<Happening> happenings = frame.ask(questions -> questions.timeline(asked, episode));
        if (happenings.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        if (WrongFilters.areIn(page.asMap())) return "timing/wrong";
        Optional<UUID> ours = wish.isOfAnotherLog() ? Optional.empty() : OpenedEpisodes.number(episode);
        var reading = ours.flatMap(id -> opened.to(worker.getName(), id));
        reading.ifPresent(
                why -> log.allowed(worker.getName(), ours.orElseThrow(), EpisodeLookPage.LOOK, why.because()));
        page.addAttribute("episode", episode);
        EpisodeStory story =
                ours.map(id -> stories.of(id, happenings, reading.isPresent())).orElse(EpisodeStory.OF_ANOTHER_LOG);
        page.addAttribute("lines", story.told(happenings));
        page.addAttribute("mayBeOpened", ours.flatMap(opened::find).isPresent());
        page.addAttribute("opened", reading.orElse(null));
        return "timing/episode";
    }
}
