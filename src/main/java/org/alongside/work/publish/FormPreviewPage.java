package org.alongside.work.publish;

import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.WithLive;
import org.alongside.work.step.FormAsSeen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A form of a draft as workers will see it. Nothing can be sent from here. */
@Controller
class FormPreviewPage {

    private final Publishers publishers;
    private final WithLive withLive;

    FormPreviewPage(Publishers publishers, WithLive withLive) {
        this.publishers = publishers;
        this.withLive = withLive;
    }

    @GetMapping("/publish/{draft}/forms/{file}")
    String show(@PathVariable UUID draft, @PathVariable String file, Principal worker, Model page) {
        Draft found = publishers.draft(draft, worker.getName());
        page.addAttribute(
                "parts",
                Optional.ofNullable(withLive.complete(found.files()).files().get(file))
                        .filter(any -> file.endsWith(".form"))
                        // Of an unreadable one the draft's page says what is wrong.
                        .flatMap(FormAsSeen::of)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("file", file);
        page.addAttribute("back", "/publish/" + draft);
        page.addAttribute("published", false);
        return "work/step/form-as-seen";
    }
}
