package org.alongside.work.rehearsals;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.work.Drawings;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.step.Problems;
import org.alongside.work.step.Typed;
import org.alongside.work.step.TypedAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One rehearsal: where it is, and the form of what waits. Its manager's alone. */
@Controller
class RehearsalPage {

    private final RehearsalVisit visits;
    private final RehearsalScreen screen;

    RehearsalPage(RehearsalVisit visits, RehearsalScreen screen) {
        this.visits = visits;
        this.screen = screen;
    }

    /** @param step which of the steps that wait to show the form of */
    @GetMapping("/rehearsals/{rehearsal}")
    String show(
            @PathVariable String rehearsal,
            @RequestParam(defaultValue = "") String step,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Optional<Rehearsal> found = visits.find(rehearsal, worker);
        if (found.isEmpty()) return RehearsalVisit.gone(response);
        return screen.of(found.get(), step, Typed.NOTHING, Map.of(), page);
    }

    @GetMapping("/rehearsals/{rehearsal}/pictures/{number}")
    ResponseEntity<String> picture(@PathVariable String rehearsal, @PathVariable int number, Principal worker) {
        return Drawings.answer(visits.find(rehearsal, worker)
                .map(found -> found.scene().pictures())
                .filter(pictures -> number > 0 && number <= pictures.size())
                .map(pictures -> pictures.get(number - 1).svg()));
    }

    @PostMapping("/rehearsals/{rehearsal}/steps/{stepId}")
    String answer(
            @PathVariable String rehearsal,
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Optional<Rehearsal> found = visits.find(rehearsal, worker);
        if (found.isEmpty()) return RehearsalVisit.gone(response);
        Optional<Waiting> waiting = found.get().scene().waiting(stepId);
        if (waiting.isEmpty())
            return visits.refused(
                    found.get(),
                    Refusal.conflict("This does not wait any more. Look at where the pathway is now."),
                    page,
                    response);
        Typed typed = Typed.in(waiting.get().form(), sent);
        TypedAnswers answers = TypedAnswers.of(waiting.get().form(), typed);
        try {
            found.get().answer(stepId, answers.values());
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screen.of(found.get(), stepId, typed, Problems.of(wrong, answers), page);
        } catch (Refusal refusal) {
            RefusedOnForm.above(refusal, page, response);
            return screen.of(found.get(), stepId, typed, Map.of(), page);
        }
        return "redirect:/rehearsals/" + rehearsal;
    }
}
