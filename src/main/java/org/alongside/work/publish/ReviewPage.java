package org.alongside.work.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Drafts;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft before it is published: what is wrong with it, what it changes and for how many people. */
@Controller
class ReviewPage {

    private final Publishers publishers;
    private final Drafts drafts;
    private final UploadedDrafts uploaded;
    private final Publication publication;

    ReviewPage(Publishers publishers, Drafts drafts, UploadedDrafts uploaded, Publication publication) {
        this.publishers = publishers;
        this.drafts = drafts;
        this.uploaded = uploaded;
        this.publication = publication;
    }

    @GetMapping("/publish/{draft}")
    String show(@PathVariable UUID draft, Principal worker, Model page) {
        return publication.page(publishers.draft(draft, worker.getName()), "", page);
    }

    /** Files that were mended take the place of those of the same name. */
    @PostMapping(path = "/publish/{draft}", params = "action=add")
    String add(
            @PathVariable UUID draft,
            @RequestParam(name = PublishPage.FILES, defaultValue = "") List<MultipartFile> sent,
            Principal worker,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        Draft found = publishers.draft(draft, worker.getName());
        try {
            uploaded.goOn(found, sent, next);
            return "redirect:/publish/" + found.id();
        } catch (Refusal refusal) {
            RefusedOnForm.by(PublishPage.FILES, refusal, page, response);
            return publication.page(found, "", page);
        }
    }

    @PostMapping(path = "/publish/{draft}", params = "remove")
    String remove(@PathVariable UUID draft, @RequestParam("remove") String file, Principal worker) {
        Draft found = publishers.draft(draft, worker.getName());
        drafts.remove(found.id(), file);
        return "redirect:/publish/" + found.id();
    }

    @PostMapping(path = "/publish/{draft}", params = "action=discard")
    String discard(@PathVariable UUID draft, Principal worker, RedirectAttributes next) {
        drafts.discard(publishers.draft(draft, worker.getName()).id());
        next.addFlashAttribute("done", "The draft is thrown away. Nothing was published.");
        return "redirect:/publish";
    }

    @PostMapping(path = "/publish/{draft}", params = "action=publish")
    String publish(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String seen,
            Principal worker,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        Draft found = publishers.draft(draft, worker.getName());
        try {
            next.addFlashAttribute("done", publication.publish(found, because.strip(), seen));
            return "redirect:/publish";
        } catch (Refusal refusal) {
            if (because.isBlank()) RefusedOnForm.by(Publication.BECAUSE, refusal, page, response);
            else RefusedOnForm.above(refusal, page, response);
            return publication.page(found, because, page);
        }
    }
}
