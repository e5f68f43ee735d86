package org.alongside.work.publish;

import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.publication.Differences;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.WithLive;
import org.alongside.work.Drawings;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The drawings on a draft's page: the draft with what is new and what is wrong, the live one with what goes. */
@Controller
class DraftPictures {

    private final Publishers publishers;
    private final WithLive withLive;
    private final Differences differences;
    private final Checking checking;
    private final PublishedFiles published;

    DraftPictures(
            Publishers publishers,
            WithLive withLive,
            Differences differences,
            Checking checking,
            PublishedFiles published) {
        this.publishers = publishers;
        this.withLive = withLive;
        this.differences = differences;
        this.checking = checking;
        this.published = published;
    }

    @GetMapping("/publish/{draft}/diagrams/{pathway}")
    ResponseEntity<String> drawn(@PathVariable UUID draft, @PathVariable String pathway, Principal worker) {
        Map<String, byte[]> files = files(draft, worker);
        return Drawings.answer(Outline.named(pathway, files)
                .flatMap(outline -> Pictures.of(
                        files,
                        pathway,
                        Pictures.marks(
                                differences.between(published.ofLive(pathway), files, pathway),
                                checking.of(files, worker.getName()),
                                outline.asking()))));
    }

    @GetMapping("/publish/{draft}/diagrams/{pathway}/live")
    ResponseEntity<String> live(@PathVariable UUID draft, @PathVariable String pathway, Principal worker) {
        Map<String, byte[]> files = files(draft, worker);
        Map<String, byte[]> live = published.ofLive(pathway);
        return Drawings.answer(
                Pictures.of(live, pathway, Pictures.marks(differences.between(live, files, pathway), true)));
    }

    private Map<String, byte[]> files(UUID draft, Principal worker) {
        return withLive.complete(publishers.draft(draft, worker.getName()).files())
                .files();
    }
}
