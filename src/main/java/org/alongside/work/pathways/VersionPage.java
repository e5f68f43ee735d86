package org.alongside.work.pathways;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.pathway.desk.Diagrams;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.PublishedVersions;
import org.alongside.pathway.publication.StepsDrawn;
import org.alongside.pathway.version.OnVersion;
import org.alongside.work.Drawings;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One version of a pathway: its drawing, its steps, who is where, and its files. */
@Controller
class VersionPage {

    private final PathwayVisit visit;
    private final PublishedFiles files;
    private final PublishedVersions published;
    private final StepsDrawn steps;
    private final WhereTheyStand standing;
    private final Diagrams diagrams;

    VersionPage(
            PathwayVisit visit,
            PublishedFiles files,
            PublishedVersions published,
            StepsDrawn steps,
            WhereTheyStand standing,
            Diagrams diagrams) {
        this.visit = visit;
        this.files = files;
        this.published = published;
        this.steps = steps;
        this.standing = standing;
        this.diagrams = diagrams;
    }

    @GetMapping("/pathways/{pathway}/versions/{version}")
    String show(@PathVariable String pathway, @PathVariable int version, Principal worker, Model page) {
        page.addAttribute("publishes", visit.toRead(worker.getName()));
        List<OnVersion> all = visit.of(pathway);
        OnVersion shown = all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, byte[]> found = files.of(pathway, version);
        Map<String, Standing> where =
                standing.on(pathway, version).stream().collect(Collectors.toMap(Standing::step, Function.identity()));
        page.addAttribute("version", shown);
        page.addAttribute("all", all);
        page.addAttribute(
                "published",
                published.of(pathway).stream()
                        .filter(one -> one.version() == version)
                        .findFirst()
                        .orElse(null));
        page.addAttribute("steps", steps.in(found, pathway));
        page.addAttribute("where", where);
        page.addAttribute("files", found.keySet());
        page.addAttribute("words", new PageWords());
        return "work/pathways/version";
    }

    @GetMapping("/pathways/{pathway}/versions/{version}/diagram")
    ResponseEntity<String> diagram(@PathVariable String pathway, @PathVariable int version, Principal worker) {
        visit.toRead(worker.getName());
        return Drawings.answer(diagrams.of(pathway, version, Set.of()));
    }
}
