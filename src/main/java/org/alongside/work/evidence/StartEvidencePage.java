package org.alongside.work.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.EvidenceList;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files for a pathway that is about to start; they go to its episode when it does. */
@Controller
class StartEvidencePage {

    private static final String ADDRESS = "/start/{pathway}/evidence";

    private final Workbench workbench;
    private final EvidenceFiles files;
    private final EvidenceList list;
    private final UploadForm form;

    StartEvidencePage(Workbench workbench, EvidenceFiles files, EvidenceList list, UploadForm form) {
        this.workbench = workbench;
        this.files = files;
        this.list = list;
        this.form = form;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String pathway, Principal worker, Model page) {
        return page(paper(pathway, worker), worker.getName(), Upload.NOTHING, Map.of(), page);
    }

    @PostMapping(ADDRESS)
    String add(
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        StartPaper paper = paper(pathway, worker);
        Upload upload = new Upload(kind, file);
        Map<String, String> problems = upload.problems();
        if (problems.isEmpty()) {
            try {
                files.addToStart(start(pathway, worker), upload.document(), upload.sent(), worker.getName());
                next.addFlashAttribute("done", "The file is added.");
                return "redirect:/start/%s/evidence".formatted(pathway);
            } catch (Refusal refusal) {
                problems = Refused.on(page, response, refusal);
            }
        } else response.setStatus(422);
        return page(paper, worker.getName(), upload, problems, page);
    }

    @PostMapping(ADDRESS + "/{file}/remove")
    String remove(@PathVariable String pathway, @PathVariable UUID file, Principal worker, RedirectAttributes next) {
        paper(pathway, worker);
        files.discard(start(pathway, worker), file);
        next.addFlashAttribute("done", "The file is taken away.");
        return "redirect:/start/%s/evidence".formatted(pathway);
    }

    /** An act about an episode has the episode's own page for files. */
    private StartPaper paper(String pathway, Principal worker) {
        StartPaper paper = workbench.paperToStart(pathway, worker.getName());
        if (paper.pathway().about() != About.A_PERSON) throw EvidenceVisit.nowhere();
        return paper;
    }

    private static String start(String pathway, Principal worker) {
        return EvidenceFiles.ofStart(worker.getName(), pathway);
    }

    private String page(StartPaper paper, String worker, Upload upload, Map<String, String> problems, Model page) {
        String pathway = paper.pathway().pathway();
        form.on(page, upload, problems);
        page.addAttribute("pathway", paper.pathway());
        page.addAttribute("files", list.ofStart(EvidenceFiles.ofStart(worker, pathway)));
        page.addAttribute("words", new PageWords());
        return "work/evidence/start";
    }
}
