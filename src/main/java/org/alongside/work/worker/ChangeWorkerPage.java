package org.alongside.work.worker;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.alongside.page.KeptWords;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.JointWork;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.step.ErrorLinks;
import org.alongside.work.step.Problems;
import org.alongside.work.step.SheetView;
import org.alongside.work.step.Typed;
import org.alongside.work.step.TypedAnswers;
import org.alongside.work.worker.WorkerVisit.Visited;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings a colleague in beside the worker who leads; handing over comes second, and after a page that asks twice. */
@Controller
class ChangeWorkerPage {

    static final String PATHWAY = "changeOfWorker";

    private static final String ADDRESS = "/episodes/{reference}/change-worker";

    private final WorkerVisit visits;
    private final Workbench workbench;
    private final BringingIn bringingIn;
    private final JointWork jointWork;

    ChangeWorkerPage(WorkerVisit visits, Workbench workbench, BringingIn bringingIn, JointWork jointWork) {
        this.visits = visits;
        this.workbench = workbench;
        this.bringingIn = bringingIn;
        this.jointWork = jointWork;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable String reference, Principal worker, HttpServletRequest request, Model page) {
        Visited visited = visits.begin(reference, worker.getName(), page);
        JointSheet sheet = bringingIn.sheet(worker.getName());
        Typed typed = KeptWords.of(request)
                .map(kept -> Typed.in(sheet.form(), kept))
                .orElseGet(() -> bringingIn.firstAnswers(visited.episode(), worker.getName()));
        return form(visited, sheet, typed, Map.of(), page);
    }

    @PostMapping(ADDRESS)
    String bringIn(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visited visited = visits.begin(reference, worker.getName(), page);
        JointSheet sheet = bringingIn.sheet(worker.getName());
        Typed typed = Typed.in(sheet.form(), sent);
        TypedAnswers answers = TypedAnswers.of(sheet.form(), typed);
        try {
            workbench.start(
                    PATHWAY, worker.getName(), sheet.whole(visited.episode().reference(), answers.values()));
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return form(visited, sheet, typed, Problems.of(wrong, answers), page);
        } catch (Refusal refusal) {
            RefusedOnForm.above(refusal, page, response);
            return form(visited, sheet, typed, Map.of(), page);
        }
        next.addFlashAttribute("done", BringingIn.done(sheet, answers.values().get(JointSheet.RECEIVER)));
        return "redirect:/people/" + visited.person().id();
    }

    /** Asks twice before a person has to tell their story once more. */
    @GetMapping(ADDRESS + "/hand-over")
    String handOver(@PathVariable String reference, Principal worker, Model page) {
        Visited visited = visits.begin(reference, worker.getName(), page);
        int told = jointWork.workersTold(visited.person().id());
        page.addAttribute(
                "told",
                "%s has told their story to %s. Introducing works better than handing over."
                        .formatted(visited.person().name(), told == 1 ? "1 worker" : told + " workers"));
        return "work/worker/hand-over";
    }

    private String form(Visited visited, JointSheet sheet, Typed typed, Map<String, String> problems, Model page) {
        page.addAttribute("parts", SheetView.of(sheet.form(), sheet.sheet(), typed, problems));
        page.addAttribute("errors", ErrorLinks.of(sheet.form(), problems));
        page.addAttribute("beside", visits.beside(visited.episode()));
        return "work/worker/bring-in";
    }
}
