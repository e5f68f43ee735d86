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
import org.alongside.work.person.Addresses;
import org.alongside.work.person.Visits;
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
    private static final String OF_A_CHOSEN_PERSON = Addresses.PERSON + ADDRESS;
    private static final String REMOVE = "/{file}/remove";
    private static final String LOOK = "files for a start for the person";

    private final Workbench workbench;
    private final EvidenceFiles files;
    private final EvidenceList list;
    private final UploadForm form;
    private final Visits visits;

    StartEvidencePage(Workbench workbench, EvidenceFiles files, EvidenceList list, UploadForm form, Visits visits) {
        this.workbench = workbench;
        this.files = files;
        this.list = list;
        this.form = form;
        this.visits = visits;
    }

    /**
     * The start a worker adds files to.
     *
     * @param address where its form is
     * @param files what its files are kept under
     */
    private record Start(StartPaper paper, String address, String files) {

        String back() {
            return "redirect:" + address + "/evidence";
        }
    }

    @GetMapping({ADDRESS, OF_A_CHOSEN_PERSON})
    String show(
            @PathVariable(required = false) @Nullable UUID person,
            @PathVariable String pathway,
            Principal worker,
            Model page) {
        return page(start(person, pathway, worker, page), Upload.NOTHING, Map.of(), page);
    }

    @PostMapping({ADDRESS, OF_A_CHOSEN_PERSON})
    String add(
            @PathVariable(required = false) @Nullable UUID person,
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        Start start = start(person, pathway, worker, page);
        Upload upload = new Upload(kind, file);
        Map<String, String> problems = upload.problems();
        if (problems.isEmpty()) {
            try {
                files.addToStart(start.files(), upload.document(), upload.sent(), worker.getName());
                next.addFlashAttribute("done", "The file is added.");
                return start.back();
            } catch (Refusal refusal) {
                problems = Refused.on(page, response, refusal);
            }
        } else response.setStatus(422);
        return page(start, upload, problems, page);
    }

    @PostMapping({ADDRESS + REMOVE, OF_A_CHOSEN_PERSON + REMOVE})
    String remove(
            @PathVariable(required = false) @Nullable UUID person,
            @PathVariable String pathway,
            @PathVariable UUID file,
            Principal worker,
            Model page,
            RedirectAttributes next) {
        Start start = start(person, pathway, worker, page);
        files.discard(start.files(), file);
        next.addFlashAttribute("done", "The file is taken away.");
        return start.back();
    }

    /** An act about an episode has the episode's own page for files. */
    private Start start(@Nullable UUID person, String pathway, Principal worker, Model page) {
        String who = worker.getName();
        UUID chosen = person == null
                ? null
                : visits.begin(person, who, LOOK, page).person().id();
        StartPaper paper = workbench.paperToStart(pathway, who);
        if (paper.pathway().about() != About.A_PERSON) throw EvidenceVisit.nowhere();
        String address = "/start/" + pathway;
        return chosen == null
                ? new Start(paper, address, EvidenceFiles.ofStart(who, pathway))
                : new Start(paper, "/people/" + chosen + address, EvidenceFiles.ofStart(who, pathway, chosen));
    }

    private String page(Start start, Upload upload, Map<String, String> problems, Model page) {
        form.on(page, upload, problems);
        page.addAttribute("pathway", start.paper().pathway());
        page.addAttribute("address", start.address());
        page.addAttribute("files", list.ofStart(start.files()));
        page.addAttribute("words", new PageWords());
        return "work/evidence/start";
    }
}
