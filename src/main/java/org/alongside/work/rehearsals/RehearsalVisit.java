package org.alongside.work.rehearsals;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Rehearsals;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.publish.Publishers;
import org.alongside.work.step.Typed;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lets a manager into a rehearsal of their own. */
@Component
class RehearsalVisit {

    private final Publishers publishers;
    private final Rehearsals rehearsals;
    private final RehearsalScreen screen;

    RehearsalVisit(Publishers publishers, Rehearsals rehearsals, RehearsalScreen screen) {
        this.publishers = publishers;
        this.rehearsals = rehearsals;
        this.screen = screen;
    }

    Optional<Rehearsal> find(String rehearsal, Principal worker) {
        publishers.letIn(worker.getName());
        return rehearsals.of(rehearsal, worker.getName());
    }

    /** The same for one that was never there, so that nobody learns of another's. */
    static String gone(HttpServletResponse response) {
        response.setStatus(404);
        return "work/rehearsals/gone";
    }

    /** Does something in it; what is refused is said on its page. */
    String moving(
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

    String refused(Rehearsal rehearsal, Refusal refusal, Model page, HttpServletResponse response) {
        RefusedOnForm.above(refusal, page, response);
        return screen.of(rehearsal, "", Typed.NOTHING, Map.of(), page);
    }
}
