package org.alongside.work.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.KeptWords;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.WrongAnswers;
import org.alongside.record.Contacts;
import org.alongside.record.London;
import org.alongside.work.RefusedOnForm;
import org.alongside.work.person.Addresses;
import org.alongside.work.person.Visit;
import org.alongside.work.person.Visits;
import org.alongside.work.step.NextSteps;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what passed with a person, how long it took and with whom; one page, sent once. */
@Controller
class ContactPage {

    private static final String LOOK = "person: contact";
    private static final String ADDRESS = Addresses.PERSON + "/contacts/new";

    private final Visits visits;
    private final Contacts contacts;
    private final Asked asked;
    private final NextSteps steps;
    private final Clock clock;

    ContactPage(Visits visits, Contacts contacts, Asked asked, NextSteps steps, Clock clock) {
        this.visits = visits;
        this.contacts = contacts;
        this.asked = asked;
        this.steps = steps;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String episode,
            Principal worker,
            HttpServletRequest request,
            Model page) {
        Visit visit = visits.begin(person, worker.getName(), LOOK, page);
        Sent sent = KeptWords.of(request).map(Sent::of).orElseGet(() -> Sent.nothing(today(), episode));
        return form(visit, worker.getName(), sent, Map.of(), page);
    }

    @PostMapping(ADDRESS)
    String keep(
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> typed,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        String who = worker.getName();
        Visit visit = visits.begin(person, who, LOOK, page);
        Sent sent = Sent.of(typed);
        Optional<EpisodeRef> episode = episode(visit, who, sent);
        try {
            if (episode.isEmpty()) throw wrongEpisode(sent);
            contacts.keep(episode.get(), sent.contact(), who);
        } catch (WrongAnswers wrong) {
            response.setStatus(422);
            return form(visit, who, sent, problems(wrong), page);
        } catch (Refusal refusal) {
            RefusedOnForm.above(refusal, page, response);
            boolean another =
                    refusal.status() == 409 && contacts.holdsOtherWords(episode.orElseThrow(), sent.contact(), who);
            return form(visit, who, another ? sent.anew() : sent, Map.of(), page);
        }
        next.addFlashAttribute("done", done(sent));
        next.addFlashAttribute("mayFinish", mine(episode.get(), who));
        return "redirect:/people/" + visit.person().id();
    }

    /** The one named in the form, or the only one there is; a closed one too, so that a rule can say why not. */
    private Optional<EpisodeRef> episode(Visit visit, String worker, Sent sent) {
        String reference = sent.of("episode");
        List<EpisodeRef> open = contacts.openTo(visit.person().id(), worker);
        if (reference.isEmpty() && open.size() == 1) return Optional.of(open.get(0));
        return visit.episodes().stream()
                .filter(each -> each.reference().equals(reference))
                .findFirst();
    }

    /** Everything else that is wrong is named at once. */
    private WrongAnswers wrongEpisode(Sent sent) {
        List<WrongAnswers.Wrong> wrong = new java.util.ArrayList<>();
        wrong.add(new WrongAnswers.Wrong("episode", "Choose which episode the contact belongs to."));
        wrong.addAll(contacts.wrong(sent.contact()));
        return new WrongAnswers(wrong);
    }

    private List<NextSteps.Next> mine(EpisodeRef episode, String worker) {
        return steps.of(episode, worker).stream().filter(NextSteps.Next::mine).toList();
    }

    private String form(Visit visit, String worker, Sent sent, Map<String, String> problems, Model page) {
        List<EpisodeRef> open = contacts.openTo(visit.person().id(), worker);
        page.addAttribute("sent", sent);
        page.addAttribute("errors", problems);
        page.addAttribute("maySend", !open.isEmpty() || page.containsAttribute("refused"));
        page.addAttribute("episodes", open.size() > 1 ? asked.episodes(open) : List.of());
        page.addAttribute("kinds", asked.kinds());
        page.addAttribute("hows", asked.hows());
        return "work/contact/new";
    }

    private static Map<String, String> problems(WrongAnswers wrong) {
        Map<String, String> problems = new LinkedHashMap<>();
        wrong.fields()
                .forEach(each -> problems.putIfAbsent(
                        "on".equals(each.key()) ? "on-day" : String.valueOf(each.key()), each.sentence()));
        return problems;
    }

    private static String done(Sent sent) {
        return "The contact with %s on %s is written down."
                .formatted(
                        sent.of("withWhom").strip(),
                        London.written(sent.contact().heldOn().orElseThrow()));
    }

    private java.time.LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
