package org.alongside.work.evidence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.record.EvidenceFile;
import org.alongside.record.EvidenceFiles;
import org.alongside.record.EvidenceList;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a file, with a reason; it is not deleted. */
@Controller
class WithdrawPage {

    private static final String LOOK = "withdrawing evidence";
    private static final String BECAUSE = "because";

    private final EvidenceVisit visit;
    private final EvidenceFiles files;
    private final EvidenceList list;

    WithdrawPage(EvidenceVisit visit, EvidenceFiles files, EvidenceList list) {
        this.visit = visit;
        this.files = files;
        this.list = list;
    }

    @GetMapping(DownloadPage.FILE + "/withdraw")
    String ask(@PathVariable("file") UUID id, Principal worker, HttpServletRequest request, Model page) {
        EvidenceFile file = find(id);
        EpisodeRef episode = begin(file, worker.getName());
        String typed = KeptWords.of(request)
                .map(words -> String.valueOf(
                        words.getOrDefault(BECAUSE, java.util.List.of("")).get(0)))
                .orElse("");
        return page(file, episode, worker.getName(), typed, page);
    }

    @PostMapping(DownloadPage.FILE + "/withdraw")
    String withdraw(
            @PathVariable("file") UUID id,
            @RequestParam(defaultValue = "") String because,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        EvidenceFile file = find(id);
        EpisodeRef episode = begin(file, worker.getName());
        try {
            files.withdraw(file, because, worker.getName());
        } catch (Refusal refusal) {
            RefusedOnForm.by(BECAUSE, refusal, page, response);
            return page(file, episode, worker.getName(), because, page);
        }
        next.addFlashAttribute("done", "The file is withdrawn. It stays in the list, with your reason.");
        return "redirect:/episodes/%s/evidence".formatted(episode.reference());
    }

    private EvidenceFile find(UUID id) {
        return list.find(id).orElseThrow(EvidenceVisit::nowhere);
    }

    private EpisodeRef begin(EvidenceFile file, String worker) {
        EpisodeRef episode = file.episode();
        if (episode == null) throw EvidenceVisit.nowhere();
        visit.begin(episode, worker, LOOK);
        return episode;
    }

    private String page(EvidenceFile file, EpisodeRef episode, String worker, String because, Model page) {
        visit.around(episode, worker, page);
        page.addAttribute("file", file);
        page.addAttribute("because", because);
        page.addAttribute("mayChange", visit.mayChange(episode, worker));
        return "work/evidence/withdraw";
    }
}
