package org.alongside.work.step;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.Workbench;
import org.alongside.work.RefusedOnForm;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a worker does on the way to a start, whether or not the person was chosen from the record. */
@Component
class StartActs {

    private final Workbench workbench;
    private final StartDrafts drafts;
    private final StartScreens screens;
    private final Likenesses likenesses;

    StartActs(Workbench workbench, StartDrafts drafts, StartScreens screens, Likenesses likenesses) {
        this.workbench = workbench;
        this.drafts = drafts;
        this.screens = screens;
        this.likenesses = likenesses;
    }

    /** @param kept what came with a session that was over */
    String form(Beginning beginning, Optional<? extends Map<String, List<String>>> kept, Model page) {
        Typed before = drafts.before(beginning);
        Typed typed = kept.map(sent -> beginning.typed(sent, before)).orElse(before);
        return screens.form(beginning, typed, Map.of(), page);
    }

    Typed keep(Beginning beginning, Map<String, List<String>> sent) {
        Typed typed = beginning.typed(sent, drafts.before(beginning));
        drafts.keep(beginning, typed);
        return typed;
    }

    /** A person's pathway has its answers checked first; an act about an episode is short and starts at once. */
    String goOn(Beginning beginning, Map<String, List<String>> sent, Model page, HttpServletResponse response) {
        Typed typed = keep(beginning, sent);
        if (!beginning.isAboutAPerson()) return start(beginning, typed, Likeness.NONE, "", page, response);
        TypedAnswers answers = beginning.answers(typed);
        try {
            workbench.checkToStart(beginning.pathway(), beginning.worker(), beginning.chosen(), answers.values());
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screens.form(beginning, typed, Problems.of(wrong, answers), page);
        }
        return "redirect:" + beginning.address() + "/check";
    }

    String check(Beginning beginning, Model page) {
        Typed typed = drafts.before(beginning);
        if (typed.isEmpty()) return "redirect:" + beginning.address();
        return screens.check(beginning, typed, likenesses.of(beginning, typed), Optional.empty(), page);
    }

    /**
     * Starts what was checked.
     *
     * @param same what the worker says of records like this person
     * @param seen which records those were
     */
    String startChecked(Beginning beginning, String same, String seen, Model page, HttpServletResponse response) {
        Typed typed = drafts.before(beginning);
        // Started a moment ago by the same button, or never filled in.
        if (typed.isEmpty()) return "redirect:/start?already";
        Likeness likeness = likenesses.of(beginning, typed);
        boolean asSeen = likeness.print().equals(seen);
        if (likeness.asks() && !(likeness.isAnsweredBy(same) && asSeen)) {
            response.setStatus(422);
            return screens.check(beginning, typed, likeness, Optional.of(asSeen), page);
        }
        return start(beginning, typed, likeness, same, page, response);
    }

    private String start(
            Beginning beginning,
            Typed typed,
            Likeness likeness,
            String same,
            Model page,
            HttpServletResponse response) {
        try {
            return likenesses
                    .start(beginning, typed, likeness, same)
                    .map(EpisodeRef::reference)
                    .map("redirect:/started/"::concat)
                    .orElse("redirect:/start?already");
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screens.form(beginning, typed, Problems.of(wrong, beginning.answers(typed)), page);
        } catch (Refusal refusal) {
            response.setStatus(RefusedOnForm.status(refusal));
            return screens.form(beginning, typed, Map.of(Problems.WHOLE_FORM, refusal.sentence()), page);
        }
    }
}
