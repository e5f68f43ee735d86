package org.alongside.work.publish;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.publication.Checking;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Outline;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.publication.WithLive;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The drawings on a draft's page: the draft with what is new and what is wrong, the live one with what goes. */
@Controller
class DraftPictures {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Publishers publishers;
    private final Reviews reviews;
    private final WithLive withLive;
    private final Checking checking;
    private final PublishedFiles published;

    DraftPictures(
            Publishers publishers, Reviews reviews, WithLive withLive, Checking checking, PublishedFiles published) {
        this.publishers = publishers;
        this.reviews = reviews;
        this.withLive = withLive;
        this.checking = checking;
        this.published = published;
    }

    @GetMapping("/publish/{draft}/diagrams/{pathway}")
    ResponseEntity<String> drawn(@PathVariable UUID draft, @PathVariable String pathway, Principal worker) {
        Draft found = publishers.draft(draft, worker.getName());
        Map<String, byte[]> files = withLive.complete(found.files()).files();
        return svg(Outline.named(pathway, files)
                .flatMap(outline -> Pictures.of(
                        files,
                        pathway,
                        Pictures.marks(
                                reviews.changes(found, pathway),
                                checking.of(files, worker.getName()),
                                outline.asking()))));
    }

    @GetMapping("/publish/{draft}/diagrams/{pathway}/live")
    ResponseEntity<String> live(@PathVariable UUID draft, @PathVariable String pathway, Principal worker) {
        Draft found = publishers.draft(draft, worker.getName());
        return svg(
                Pictures.of(published.ofLive(pathway), pathway, Pictures.marks(reviews.changes(found, pathway), true)));
    }

    static ResponseEntity<String> svg(Optional<String> picture) {
        return picture.map(svg -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noStore())
                        .body(svg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
