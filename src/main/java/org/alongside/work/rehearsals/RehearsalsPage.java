package org.alongside.work.rehearsals;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.pathway.Choice;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.PublishedFiles;
import org.alongside.pathway.rehearsal.Opening;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.publish.Publishers;
import org.alongside.work.publish.UploadedFiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a rehearsal begins: from files, from a draft, or from a pathway as it is published. */
@Controller
class RehearsalsPage {

    private static final String FILES = "files";
    private static final String PUBLISHED = "published";

    private final Publishers publishers;
    private final Rehearsals rehearsals;
    private final PublishedFiles published;

    RehearsalsPage(Publishers publishers, Rehearsals rehearsals, PublishedFiles published) {
        this.publishers = publishers;
        this.rehearsals = rehearsals;
        this.published = published;
    }

    @GetMapping("/rehearsals")
    String show(Principal worker, Model page) {
        publishers.letIn(worker.getName());
        return page(worker.getName(), page);
    }

    @PostMapping("/rehearsals")
    String upload(
            @RequestParam(name = FILES, defaultValue = "") List<MultipartFile> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        publishers.letIn(worker.getName());
        return opened(() -> UploadedFiles.in(sent), worker.getName(), page, response);
    }

    /** From the page of a draft, where its manager looks at it before it is published. */
    @PostMapping(path = "/rehearsals", params = "draft")
    String draft(@RequestParam UUID draft, Principal worker, Model page, HttpServletResponse response) {
        Draft found = publishers.draft(draft, worker.getName());
        return opened(found::files, worker.getName(), page, response);
    }

    @PostMapping(path = "/rehearsals", params = PUBLISHED)
    String published(
            @RequestParam(name = PUBLISHED) String pathway,
            @RequestParam(defaultValue = "0") int version,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        publishers.letIn(worker.getName());
        try {
            int asked =
                    version > 0 ? version : this.published.liveVersion(pathway).orElse(0);
            return "redirect:/rehearsals/"
                    + rehearsals.openPublished(pathway, asked, worker.getName()).id();
        } catch (Refusal refusal) {
            RefusedOnForm.by(PUBLISHED, refusal, page, response);
            return page(worker.getName(), page);
        }
    }

    private String opened(
            Supplier<Map<String, byte[]>> files, String worker, Model page, HttpServletResponse response) {
        Opening opening;
        try {
            opening = rehearsals.open(files.get(), worker);
        } catch (Refusal refusal) {
            RefusedOnForm.by(FILES, refusal, page, response);
            return page(worker, page);
        }
        if (opening instanceof Opening.Ready ready)
            return "redirect:/rehearsals/" + begun(ready.rehearsal()).id();
        if (opening instanceof Opening.ToMend toMend) page.addAttribute("problems", toMend.problems());
        response.setStatus(422);
        page.addAttribute("errors", Map.of("mend", "These files cannot be rehearsed yet. See what is to be mended."));
        return page(worker, page);
    }

    /** Where there is only one pathway nobody has to choose. */
    private static Rehearsal begun(Rehearsal rehearsal) {
        List<Choice> pathways = rehearsal.pathways();
        if (pathways.size() == 1) rehearsal.begin(pathways.get(0).value());
        return rehearsal;
    }

    private String page(String worker, Model page) {
        page.addAttribute(
                "own", rehearsals.by(worker).stream().map(RehearsalLine::of).toList());
        page.addAttribute("live", rehearsals.live());
        return "work/rehearsals/begin";
    }
}
