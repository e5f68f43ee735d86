package org.alongside.work.rehearsals;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.publish.Publishers;
import org.alongside.work.step.Problems;
import org.alongside.work.step.Typed;
import org.alongside.work.step.TypedAnswers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One rehearsal: where it is, what waits, what could happen, and time. Its manager's alone. */
@Controller
class RehearsalPage {

    private final Publishers publishers;
    private final Rehearsals rehearsals;
    private final RehearsalScreen screen;

    RehearsalPage(Publishers publishers, Rehearsals rehearsals, RehearsalScreen screen) {
        this.publishers = publishers;
        this.rehearsals = rehearsals;
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
        Optional<Rehearsal> found = find(rehearsal, worker);
        if (found.isEmpty()) return gone(response);
        return screen.of(found.get(), step, Typed.NOTHING, Map.of(), page);
    }

    @GetMapping("/rehearsals/{rehearsal}/pictures/{number}")
    ResponseEntity<String> picture(@PathVariable String rehearsal, @PathVariable int number, Principal worker) {
        return find(rehearsal, worker).map(found -> found.scene().pictures()).stream()
                .filter(pictures -> number > 0 && number <= pictures.size())
                .map(pictures -> pictures.get(number - 1).svg())
                .findFirst()
                .map(svg -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .cacheControl(CacheControl.noStore())
                        .body(svg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/rehearsals/{rehearsal}/steps/{stepId}")
    String answer(
            @PathVariable String rehearsal,
            @PathVariable String stepId,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Optional<Rehearsal> found = find(rehearsal, worker);
        if (found.isEmpty()) return gone(response);
        Optional<Waiting> waiting = found.get().scene().waiting(stepId);
        if (waiting.isEmpty())
            return refused(
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

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "pathway")
    String begin(
            @PathVariable String rehearsal,
            @RequestParam String pathway,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return moving(rehearsal, worker, page, response, found -> found.begin(pathway));
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "happens")
    String happen(
            @PathVariable String rehearsal,
            @RequestParam String happens,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return moving(rehearsal, worker, page, response, found -> found.happen(happens));
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "later")
    String pass(
            @PathVariable String rehearsal,
            @RequestParam Later later,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return moving(rehearsal, worker, page, response, found -> found.pass(later));
    }

    /** Sent without a word of what is to happen, it begins again. */
    @PostMapping("/rehearsals/{rehearsal}")
    String again(@PathVariable String rehearsal, Principal worker, Model page, HttpServletResponse response) {
        return moving(rehearsal, worker, page, response, Rehearsal::again);
    }

    @PostMapping(path = "/rehearsals/{rehearsal}", params = "end")
    String end(
            @PathVariable String rehearsal, Principal worker, HttpServletResponse response, RedirectAttributes next) {
        if (find(rehearsal, worker).isEmpty()) return gone(response);
        rehearsals.end(rehearsal, worker.getName());
        next.addFlashAttribute("done", "The rehearsal has ended. Nothing of it is kept.");
        return "redirect:/rehearsals";
    }

    private String moving(
            String rehearsal, Principal worker, Model page, HttpServletResponse response, Consumer<Rehearsal> move) {
        Optional<Rehearsal> found = find(rehearsal, worker);
        if (found.isEmpty()) return gone(response);
        try {
            move.accept(found.get());
        } catch (Refusal refusal) {
            return refused(found.get(), refusal, page, response);
        }
        return "redirect:/rehearsals/" + rehearsal;
    }

    private String refused(Rehearsal rehearsal, Refusal refusal, Model page, HttpServletResponse response) {
        RefusedOnForm.above(refusal, page, response);
        return screen.of(rehearsal, "", Typed.NOTHING, Map.of(), page);
    }

    private Optional<Rehearsal> find(String rehearsal, Principal worker) {
        publishers.letIn(worker.getName());
        return rehearsals.of(rehearsal, worker.getName());
    }

    /** The same for one that was never there, so that nobody learns of another's. */
    private static String gone(HttpServletResponse response) {
        response.setStatus(404);
        return "work/rehearsals/gone";
    }
}
