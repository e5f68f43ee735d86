package org.alongside.work.pathways;

import java.security.Principal;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.work.step.FormAsSeen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** A form of a published version as its workers see it. Nothing can be sent from here. */
@Controller
class FormOfVersionPage {

    private final PathwayVisit visit;
    private final PublishedFiles files;

    FormOfVersionPage(PathwayVisit visit, PublishedFiles files) {
        this.visit = visit;
        this.files = files;
    }

    @GetMapping("/pathways/{pathway}/versions/{version}/forms/{form}")
    String show(
            @PathVariable String pathway,
            @PathVariable int version,
            @PathVariable String form,
            Principal worker,
            Model page) {
        visit.toRead(worker.getName());
        page.addAttribute(
                "parts",
                files.form(pathway, version, form)
                        .flatMap(FormAsSeen::of)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute("file", form);
        page.addAttribute(
                "back",
                UriComponentsBuilder.fromPath("/pathways/{pathway}/versions/{version}")
                        .build(pathway, version)
                        .toString());
        page.addAttribute("published", true);
        return "work/step/form-as-seen";
    }
}
