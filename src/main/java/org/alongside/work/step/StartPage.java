package org.alongside.work.step;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import org.alongside.page.KeptWords;
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
    private final StartActs acts;
    private final StartScreens screens;

    StartPage(Workbench workbench, StartActs acts, StartScreens screens) {
        this.workbench = workbench;
        this.acts = acts;
        this.screens = screens;
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
        Optional<MultiValueMap<String, String>> kept = KeptWords.of(request);
        String about =
                episode.or(() -> kept.map(sent -> sent.getFirst("about"))).orElse(null);
        return acts.form(beginning(pathway, about, worker), kept, page);
    }

    @PostMapping(path = "/start/{pathway}", params = "action=continue")
    String goOn(
            @PathVariable String pathway,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return acts.goOn(beginning(pathway, sent.getFirst("about"), worker), sent, page, response);
    }

    @PostMapping(path = "/start/{pathway}", params = "action=save")
    String save(@PathVariable String pathway, @RequestParam MultiValueMap<String, String> sent, Principal worker) {
        acts.keep(beginning(pathway, sent.getFirst("about"), worker), sent);
        return "redirect:/start?saved=" + pathway;
    }

    /** To the page for files; what was typed is there afterwards. */
    @PostMapping(path = "/start/{pathway}", params = "action=evidence")
    String addFiles(@PathVariable String pathway, @RequestParam MultiValueMap<String, String> sent, Principal worker) {
        acts.keep(beginning(pathway, sent.getFirst("about"), worker), sent);
        return "redirect:/start/" + pathway + "/evidence";
    }

    @GetMapping("/start/{pathway}/check")
    String check(@PathVariable String pathway, Principal worker, Model page) {
        return acts.check(beginning(pathway, null, worker), page);
    }

    @PostMapping("/start/{pathway}/check")
    String startChecked(
            @PathVariable String pathway,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String seen,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return acts.startChecked(beginning(pathway, null, worker), same, seen, page, response);
    }

    @GetMapping("/started/{reference}")
    String started(@PathVariable String reference, Principal worker, Model page) {
        return screens.started(reference(reference), worker.getName(), page);
    }

    private Beginning beginning(String pathway, @Nullable String about, Principal worker) {
        String who = worker.getName();
        return new Beginning(workbench.paperToStart(pathway, who), who, reference(about), null);
    }

    private static @Nullable String reference(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip().toUpperCase(java.util.Locale.UK);
    }
}
