package org.alongside.work.worker;

import java.util.List;
import java.util.Locale;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.JointLine;
import org.alongside.record.JointWork;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.record.Person;
import org.alongside.work.IdentityBars;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Lets those in who need to know of an episode, logs the look, and says what the change is about. */
@Component
class WorkerVisit {

    private static final String LOOK = "change of worker";

    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final People people;
    private final JointWork jointWork;
    private final IdentityBars bars;
    private final AccessLog log;

    WorkerVisit(
            EpisodeBook episodes,
            NeedToKnow needToKnow,
            People people,
            JointWork jointWork,
            IdentityBars bars,
            AccessLog log) {
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.people = people;
        this.jointWork = jointWork;
        this.bars = bars;
        this.log = log;
    }

    /** Puts on the page what both pages share. */
    Visited begin(String reference, String worker, Model page) {
        EpisodeRef episode = episodes.find(reference.toUpperCase(Locale.UK))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!needToKnow.of(episode, worker)) {
            log.refused(worker, episode.id(), LOOK, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(worker, episode.id(), LOOK, null);
        Person person = people.of(episode);
        page.addAttribute("episode", episode);
        page.addAttribute("person", person);
        page.addAttribute("bar", bars.of(episode, worker));
        page.addAttribute("whyNot", whyNot(episode, worker));
        page.addAttribute("words", new PageWords());
        return new Visited(episode, person);
    }

    List<JointLine> beside(EpisodeRef episode) {
        return jointWork.of(episode).stream()
                .filter(line -> line.until() == null)
                .toList();
    }

    private String whyNot(EpisodeRef episode, String worker) {
        if (!episodes.isOpen(episode)) {
            return "%s is closed, so nobody can be brought in now.".formatted(episode.reference());
        }
        return episodes.mayAct(episode, worker)
                ? ""
                : "Only those who work with the person, and their managers, can ask for a change of worker.";
    }

    record Visited(EpisodeRef episode, Person person) {}
}
