package org.alongside.work.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.publication.Drafts;
import org.alongside.pathway.publication.PublishedVersions;
import org.alongside.work.PageWords;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where publishing begins: what was drawn is uploaded, and drafts go on. */
@Controller
class PublishPage {

    static final String FILES = "files";

    private static final int NEWEST = 10;

    private final Publishers publishers;
    private final Drafts drafts;
    private final UploadedDrafts uploaded;
    private final PublishedVersions versions;

    PublishPage(Publishers publishers, Drafts drafts, UploadedDrafts uploaded, PublishedVersions versions) {
        this.publishers = publishers;
        this.drafts = drafts;
        this.uploaded = uploaded;
        this.versions = versions;
    }

    @GetMapping("/publish")
    String show(Principal worker, Model page) {
        publishers.letIn(worker.getName());
        return page(worker.getName(), page);
    }

    @PostMapping("/publish")
    String upload(
            @RequestParam(name = FILES, defaultValue = "") List<MultipartFile> sent,
            Principal worker,
            Model page,
            HttpServletResponse response,
            RedirectAttributes next) {
        publishers.letIn(worker.getName());
        try {
            return "redirect:/publish/" + uploaded.begin(sent, worker.getName(), next);
        } catch (Refusal refusal) {
            RefusedOnForm.by(FILES, refusal, page, response);
            return page(worker.getName(), page);
        }
    }

    private String page(String worker, Model page) {
        page.addAttribute("drafts", drafts.by(worker));
        page.addAttribute("newest", versions.newest(NEWEST));
        page.addAttribute("words", new PageWords());
        return "work/publish/begin";
    }
}
