package org.alongside.work.person;

import java.security.Principal;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.AccessLog;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Diagrams;
import org.alongside.record.NeedToKnow;
import org.alongside.work.Drawings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The diagram of a pathway with the steps marked where a person is. It is part of a page whose look is logged. */
@Controller
class DiagramPage {

    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final OpenStepsOf openSteps;
    private final Diagrams diagrams;
    private final AccessLog log;

    DiagramPage(EpisodeBook episodes, NeedToKnow needToKnow, OpenStepsOf openSteps, Diagrams diagrams, AccessLog log) {
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.openSteps = openSteps;
        this.diagrams = diagrams;
        this.log = log;
    }

    @GetMapping("/episodes/{reference}/pathways/{pathway}/{version}")
    ResponseEntity<String> diagram(
            @PathVariable String reference, @PathVariable String pathway, @PathVariable int version, Principal worker) {
        EpisodeRef episode =
                episodes.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!needToKnow.of(episode, worker.getName())) {
            log.refused(worker.getName(), episode.id(), "diagram", null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Set<String> here = openSteps.episode(episode, worker.getName()).stream()
                .filter(step -> step.pathway().equals(pathway) && step.version() == version)
                .map(OpenStep::step)
                .collect(Collectors.toSet());
        // Only where the person is: what a pathway looks like otherwise is shown elsewhere.
        if (here.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return Drawings.answer(diagrams.of(pathway, version, here));
    }
}
