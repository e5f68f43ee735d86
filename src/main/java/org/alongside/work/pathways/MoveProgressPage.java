package org.alongside.work.pathways;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.pathway.version.MoveOrder;
import org.alongside.pathway.version.Moves;
import org.alongside.pathway.version.Stayed;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How far a move has come, and who could not be moved and why. */
@Controller
class MoveProgressPage {

    private final PathwayVisit visit;
    private final Moves moves;
    private final ToBeNamed named;
    private final Known known;
    private final Workers workers;

    MoveProgressPage(PathwayVisit visit, Moves moves, ToBeNamed named, Known known, Workers workers) {
        this.visit = visit;
        this.moves = moves;
        this.named = named;
        this.known = known;
        this.workers = workers;
    }

    /** Somebody who stays, by name. */
    record Named(String name, String reference, String why) {}

    @GetMapping("/pathways/{pathway}/moves/{id}")
    String show(@PathVariable String pathway, @PathVariable UUID id, Principal worker, Model page) {
        visit.toRead(worker.getName());
        MoveOrder order = moves.find(id)
                .filter(found -> found.wish().pathway().equals(pathway))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Stayed> stayed = moves.stayed(id);
        Set<UUID> open =
                named.of(pathway, stayed.stream().map(Stayed::episode).collect(Collectors.toSet()), worker.getName());
        Map<String, Long> others = stayed.stream()
                .filter(one -> !open.contains(one.episode()))
                .collect(Collectors.groupingBy(Stayed::why, LinkedHashMap::new, Collectors.counting()));
        page.addAttribute("order", order);
        page.addAttribute("pathway", visit.of(pathway).get(0));
        page.addAttribute("progress", moves.progress(id));
        page.addAttribute(
                "by", workers.find(order.orderedBy()).map(Worker::name).orElse("somebody"));
        page.addAttribute(
                "named",
                stayed.stream()
                        .filter(one -> open.contains(one.episode()))
                        .map(this::someone)
                        .toList());
        page.addAttribute("others", others);
        page.addAttribute("words", new PageWords());
        return "work/pathways/progress";
    }

    private Named someone(Stayed one) {
        Known.Someone someone = known.of(one.episode());
        return new Named(someone.name(), someone.reference(), one.why());
    }
}
