package org.alongside.work.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.record.Documents;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.EvidenceList;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an episode, and the form that adds one. */
@Controller
class EvidencePage {

    private static final String LOOK = "evidence";

    private final EvidenceVisit visit;
    private final EvidenceFiles files;
    private final EvidenceList list;
    private final Documents documents;
    private final UploadForm form;
    private final Clock clock;

    EvidencePage(
            EvidenceVisit visit,
            EvidenceFiles files,
            EvidenceList list,
            Documents documents,
            UploadForm form,
            Clock clock) {
        this.visit = visit;
        this.files = files;
        this.list = list;
        this.documents = documents;
        this.form = form;
        this.clock = clock;
    }

    @GetMapping("/episodes/{reference}/evidence")
    String show(@PathVariable String reference, Principal worker, Model page) {
        EpisodeRef episode = visit.find(reference);
        visit.begin(episode, worker.getName(), LOOK);
        return page(episode, worker.getName(), Upload.NOTHING, Map.of(), page);
    }

    @PostMapping("/episodes/{reference}/evidence")
    String add(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        String who = worker.getName();
        EpisodeRef episode = visit.find(reference);
        visit.begin(episode, who, LOOK);
        Upload upload = new Upload(kind, file);
        Map<String, String> problems = upload.problems();
        if (problems.isEmpty()) {
            try {
                files.add(episode, upload.document(), upload.sent(), who);
                next.addFlashAttribute("done", "The file is added.");
                return "redirect:/episodes/%s/evidence".formatted(episode.reference());
            } catch (Refusal refusal) {
                problems = Refused.on(page, response, refusal);
            }
        } else response.setStatus(422);
        return page(episode, who, upload, problems, page);
    }

    private String page(EpisodeRef episode, String worker, Upload upload, Map<String, String> problems, Model page) {
        visit.around(episode, worker, page);
        form.on(page, upload, problems);
        page.addAttribute("files", list.of(episode));
        page.addAttribute("documents", documents.of(episode));
        page.addAttribute("today", London.dayOf(clock.instant()));
        page.addAttribute("mayChange", visit.mayChange(episode, worker));
        page.addAttribute("mayOpenWithdrawn", visit.mayOpenWithdrawn(episode, worker));
        return "work/evidence/list";
    }
}
