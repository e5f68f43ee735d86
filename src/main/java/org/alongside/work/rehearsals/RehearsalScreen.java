package org.alongside.work.rehearsals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.calendar.TeamCalendar;
import org.alongside.calendar.WorkingDays;
import org.alongside.pathway.rehearsal.Later;
import org.alongside.pathway.rehearsal.Rehearsal;
import org.alongside.pathway.rehearsal.Scene;
import org.alongside.pathway.rehearsal.Waiting;
import org.alongside.work.Lateness;
import org.alongside.work.PageWords;
import org.alongside.work.step.ErrorLinks;
import org.alongside.work.step.SheetView;
import org.alongside.work.step.Typed;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one rehearsal shows. */
@Component
class RehearsalScreen {

    private final WorkingDays workingDays;

    RehearsalScreen(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /**
     * One of what waits with its form, and everything else in words.
     *
     * @param step which; the first where it is none of them
     * @param problems a sentence by field key
     */
    String of(Rehearsal rehearsal, String step, Typed typed, Map<String, String> problems, Model page) {
        Scene scene = rehearsal.scene();
        page.addAttribute("words", new PageWords());
        page.addAttribute("rehearsal", rehearsal.id());
        page.addAttribute("pathways", rehearsal.pathways());
        page.addAttribute("scene", scene);
        if (scene.name().isEmpty()) return "work/rehearsals/choose";
        page.addAttribute("where", WhereItIs.of(scene));
        page.addAttribute("laters", Later.values());
        TeamCalendar calendar = workingDays.calendarOf(null);
        Optional<Waiting> shown =
                scene.waiting(step).or(() -> scene.waiting().stream().findFirst());
        page.addAttribute("shown", shown.orElse(null));
        shown.ifPresent(waiting -> {
            page.addAttribute("parts", SheetView.of(waiting.form(), waiting.sheet(), typed, problems));
            if (!problems.isEmpty()) page.addAttribute("errors", ErrorLinks.of(waiting.form(), problems));
            // What no field can be blamed for.
            if (problems.containsKey("")) page.addAttribute("refused", problems.get(""));
            page.addAttribute(
                    "target", waiting.due() == null ? null : Lateness.of(waiting.due(), scene.now(), calendar));
        });
        page.addAttribute("others", others(scene, shown));
        return "work/rehearsals/rehearsal";
    }

    private static List<Waiting> others(Scene scene, Optional<Waiting> shown) {
        return scene.waiting().stream()
                .filter(each -> !Objects.equals(shown.orElse(null), each))
                .toList();
    }
}
