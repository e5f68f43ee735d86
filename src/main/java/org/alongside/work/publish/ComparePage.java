package org.alongside.work.publish;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.alongside.pathway.publication.Change;
import org.alongside.pathway.publication.Change.Kind;
import org.alongside.pathway.publication.Differences;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.work.Drawings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Any two versions of a pathway, side by side and in words. */
@Controller
class ComparePage {

    private static final String ADDRESS = "/pathways/{pathway}/compare/{from}/{to}";

    private final Publishers publishers;
    private final PublishedFiles published;
    private final Differences differences;

    ComparePage(Publishers publishers, PublishedFiles published, Differences differences) {
        this.publishers = publishers;
        this.published = published;
        this.differences = differences;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable String pathway, @PathVariable int from, @PathVariable int to, Principal worker, Model page) {
        publishers.letIn(worker.getName());
        Outline newer = Outline.named(pathway, files(pathway, to)).orElseThrow(ComparePage::nowhere);
        List<Change> changes = changes(pathway, from, to);
        page.addAttribute("pathway", newer);
        page.addAttribute("from", from);
        page.addAttribute("to", to);
        page.addAttribute("changes", changes);
        page.addAttribute("gone", changes.stream().anyMatch(change -> change.kind() == Kind.GONE));
        return "work/publish/compare";
    }

    @GetMapping(ADDRESS + "/older")
    ResponseEntity<String> older(
            @PathVariable String pathway, @PathVariable int from, @PathVariable int to, Principal worker) {
        return picture(pathway, from, to, from, worker);
    }

    @GetMapping(ADDRESS + "/newer")
    ResponseEntity<String> newer(
            @PathVariable String pathway, @PathVariable int from, @PathVariable int to, Principal worker) {
        return picture(pathway, from, to, to, worker);
    }

    private ResponseEntity<String> picture(String pathway, int from, int to, int shown, Principal worker) {
        publishers.letIn(worker.getName());
        return Drawings.answer(
                Pictures.of(files(pathway, shown), pathway, Pictures.marks(changes(pathway, from, to), shown == from)));
    }

    private List<Change> changes(String pathway, int from, int to) {
        return differences.between(files(pathway, from), files(pathway, to), pathway);
    }

    private Map<String, byte[]> files(String pathway, int version) {
        Map<String, byte[]> files = published.of(pathway, version);
        if (files.isEmpty()) throw nowhere();
        return files;
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
