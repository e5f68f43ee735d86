package org.alongside.work.step;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.alongside.page.KeptWords;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.desk.Workbench;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a pathway: choosing it, its form, answers to check, and who does what by when. */
@Controller
class StartPage {

    private final Workbench workbench;
    private final StartDrafts drafts;
    private final StartScreens screens;
    private final Likenesses likenesses;

    StartPage(Workbench workbench, StartDrafts drafts, StartScreens screens, Likenesses likenesses) {
        this.workbench = workbench;
        this.drafts = drafts;
        this.screens = screens;
        this.likenesses = likenesses;
    }

    @GetMapping("/start")
    String choose(@RequestParam Optional<String> episode, Principal worker, Model page) {
        return screens.choose(workbench.startableBy(worker.getName()), episode.orElse(""), page);
    }

    @GetMapping("/start/{pathway}")
    String form(
            @PathVariable String pathway,
            @RequestParam Optional<String> episode,
            Principal worker,
            HttpServletRequest request,
            Model page) {
        StartPaper paper = workbench.paperToStart(pathway, worker.getName());
        Optional<MultiValueMap<String, String>> kept = KeptWords.of(request);
        String about =
                episode.or(() -> kept.map(sent -> sent.getFirst("about"))).orElse(null);
        Beginning beginning = new Beginning(paper, worker.getName(), reference(about));
        Typed typed = kept.map(beginning::typed).orElseGet(() -> drafts.before(beginning));
        return screens.form(beginning, typed, Map.of(), page);
    }

    /** A person's pathway has its answers checked first; an act about an episode is short and starts at once. */
    @PostMapping(path = "/start/{pathway}", params = "action=continue")
    String goOn(
            @PathVariable String pathway,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Beginning beginning = beginning(pathway, sent, worker);
        Typed typed = beginning.typed(sent);
        drafts.keep(beginning, typed);
        if (beginning.paper().pathway().about() != About.A_PERSON)
            return start(beginning, typed, Likeness.NONE, "", page, response);
        TypedAnswers answers = beginning.answers(typed);
        try {
            workbench.checkToStart(pathway, worker.getName(), answers.values());
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screens.form(beginning, typed, Problems.of(wrong, answers), page);
        }
        return "redirect:/start/" + pathway + "/check";
    }

    @PostMapping(path = "/start/{pathway}", params = "action=save")
    String save(@PathVariable String pathway, @RequestParam MultiValueMap<String, String> sent, Principal worker) {
        Beginning beginning = beginning(pathway, sent, worker);
        drafts.keep(beginning, beginning.typed(sent));
        return "redirect:/start?saved=" + pathway;
    }

    /** To the page for files; what was typed is there afterwards. */
    @PostMapping(path = "/start/{pathway}", params = "action=evidence")
    String addFiles(@PathVariable String pathway, @RequestParam MultiValueMap<String, String> sent, Principal worker) {
        Beginning beginning = beginning(pathway, sent, worker);
        drafts.keep(beginning, beginning.typed(sent));
        return "redirect:/start/" + pathway + "/evidence";
    }

    @GetMapping("/start/{pathway}/check")
    String check(@PathVariable String pathway, Principal worker, Model page) {
        Beginning beginning = new Beginning(workbench.paperToStart(pathway, worker.getName()), worker.getName(), null);
        Typed typed = drafts.before(beginning);
        if (typed.isEmpty()) return "redirect:/start/" + pathway;
        return screens.check(beginning, typed, likenesses.of(beginning, typed), Optional.empty(), page);
    }

    @PostMapping("/start/{pathway}/check")
    String startChecked(
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String seen,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Beginning beginning = new Beginning(workbench.paperToStart(pathway, worker.getName()), worker.getName(), null);
        Typed typed = drafts.before(beginning);
        // Started a moment ago by the same button, or never filled in.
        if (typed.isEmpty()) return "redirect:/start?already";
        Likeness likeness = likenesses.of(beginning, typed);
        if (likeness.asks() && !(likeness.isAnsweredBy(same) && likeness.print().equals(seen))) {
            response.setStatus(422);
            return screens.check(
                    beginning, typed, likeness, Optional.of(likeness.print().equals(seen)), page);
        }
        return start(beginning, typed, likeness, same, page, response);
    }

    @GetMapping("/started/{reference}")
    String started(@PathVariable String reference, Principal worker, Model page) {
        return screens.started(reference(reference), worker.getName(), page);
    }

    private String start(
            Beginning beginning,
            Typed typed,
            Likeness likeness,
            String same,
            Model page,
            HttpServletResponse response) {
        TypedAnswers answers = beginning.answers(typed);
        EpisodeRef episode;
        try {
            episode = likenesses.start(beginning, answers, likeness, same);
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return screens.form(beginning, typed, Problems.of(wrong, answers), page);
        } catch (Refusal refusal) {
            response.setStatus(refusal.status() == 400 ? 422 : refusal.status());
            return screens.form(beginning, typed, Map.of(Problems.WHOLE_FORM, refusal.sentence()), page);
        }
        drafts.forget(beginning);
        return "redirect:/started/" + episode.reference();
    }

    private Beginning beginning(String pathway, MultiValueMap<String, String> sent, Principal worker) {
        return new Beginning(
                workbench.paperToStart(pathway, worker.getName()), worker.getName(), reference(sent.getFirst("about")));
    }

    private static @Nullable String reference(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip().toUpperCase(java.util.Locale.UK);
    }
}
