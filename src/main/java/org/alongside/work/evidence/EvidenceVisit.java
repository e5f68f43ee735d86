package org.alongside.work.evidence;

import java.util.Locale;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.work.IdentityBars;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Lets those in who need to know of an episode; each look is logged, also one that is refused. */
@Component
class EvidenceVisit {

    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final People people;
    private final IdentityBars bars;
    private final AccessLog log;

    EvidenceVisit(EpisodeBook episodes, NeedToKnow needToKnow, People people, IdentityBars bars, AccessLog log) {
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.people = people;
        this.bars = bars;
        this.log = log;
    }

    EpisodeRef find(String reference) {
        return episodes.find(reference.toUpperCase(Locale.UK)).orElseThrow(EvidenceVisit::nowhere);
    }

    void begin(EpisodeRef episode, String worker, String look) {
        if (!needToKnow.of(episode, worker)) {
            log.refused(worker, episode.id(), look, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(worker, episode.id(), look, null);
    }

    /** What pages of an episode share. */
    void around(EpisodeRef episode, String worker, Model page) {
        page.addAttribute("episode", episode);
        page.addAttribute("person", people.of(episode));
        page.addAttribute("bar", bars.of(episode, worker));
        page.addAttribute("words", new PageWords());
    }

    boolean mayChange(EpisodeRef episode, String worker) {
        return episodes.mayAct(episode, worker) && episodes.isOpen(episode);
    }

    /** A withdrawn file may be somebody else's: the manager alone can still look into it. */
    boolean mayOpenWithdrawn(EpisodeRef episode, String worker) {
        return needToKnow.ofConfidences(episode, worker);
    }

    static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
