package org.alongside.work.step;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.desk.Workbench;
import org.alongside.work.person.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starting a pathway for somebody who is in the record: the new episode is theirs, and the record answers for them. */
@Controller
class StartForPage {

    private static final String START = Addresses.PERSON + "/start";
    private static final String FORM = START + "/{pathway}";

    private final ChosenStarts chosen;
    private final StartActs acts;
    private final StartScreens screens;
    private final StartDrafts drafts;
    private final Workbench workbench;

    StartForPage(ChosenStarts chosen, StartActs acts, StartScreens screens, StartDrafts drafts, Workbench workbench) {
        this.chosen = chosen;
        this.acts = acts;
        this.screens = screens;
        this.drafts = drafts;
        this.workbench = workbench;
    }

    @GetMapping(START)
    String choose(@PathVariable UUID person, Principal worker, Model page) {
        UUID shown = chosen.visit(person, worker.getName(), page).id();
        return ChosenStarts.elsewhere(person, "/people/%s/start".formatted(shown))
                .orElseGet(() -> screens.chooseFor(shown, workbench.startableBy(worker.getName()), page));
    }

    @GetMapping(FORM)
    String form(
            @PathVariable UUID person,
            @PathVariable String pathway,
            Principal worker,
            HttpServletRequest request,
            Model page) {
        Beginning beginning = chosen.begin(person, pathway, worker.getName(), page);
        return ChosenStarts.elsewhere(person, beginning.address())
                .orElseGet(() -> acts.form(beginning, KeptWords.of(request), page));
    }

    /** What was typed before it was clear who this is goes on with the record that was chosen. */
    @PostMapping(path = FORM, params = "action=choose")
    String goOnWithThisRecord(@PathVariable UUID person, @PathVariable String pathway, Principal worker, Model page) {
        Beginning beginning = chosen.begin(person, pathway, worker.getName(), page);
        drafts.passOn(null, beginning);
        return "redirect:" + beginning.address();
    }

    @PostMapping(path = FORM, params = "action=continue")
    String goOn(
            @PathVariable UUID person,
            @PathVariable String pathway,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        return acts.goOn(chosen.begin(person, pathway, worker.getName(), page), sent, page, response);
    }

    @PostMapping(path = FORM, params = "action=save")
    String save(
            @PathVariable UUID person,
            @PathVariable String pathway,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page) {
        Beginning beginning = kept(person, pathway, sent, worker, page);
        return "redirect:/people/%s/start?saved=%s".formatted(beginning.chosen(), pathway);
    }

    @PostMapping(path = FORM, params = "action=evidence")
    String addFiles(
            @PathVariable UUID person,
            @PathVariable String pathway,
            @RequestParam MultiValueMap<String, String> sent,
            Principal worker,
            Model page) {
        return "redirect:" + kept(person, pathway, sent, worker, page).address() + "/evidence";
    }

    @GetMapping(FORM + "/check")
    String check(@PathVariable UUID person, @PathVariable String pathway, Principal worker, Model page) {
        Beginning beginning = chosen.begin(person, pathway, worker.getName(), page);
        return ChosenStarts.elsewhere(person, beginning.address()).orElseGet(() -> acts.check(beginning, page));
    }

    @PostMapping(FORM + "/check")
    String startChecked(
            @PathVariable UUID person,
            @PathVariable String pathway,
            Principal worker,
            Model page,
            HttpServletResponse response) {
        Beginning beginning = chosen.begin(person, pathway, worker.getName(), page);
        return acts.startChecked(beginning, "", "", page, response);
    }

    private Beginning kept(
            UUID person, String pathway, MultiValueMap<String, String> sent, Principal worker, Model page) {
        Beginning beginning = chosen.begin(person, pathway, worker.getName(), page);
        acts.keep(beginning, sent);
        return beginning;
    }
}
