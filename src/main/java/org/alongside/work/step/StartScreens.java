package org.alongside.work.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.EpisodeBook;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.record.EvidenceList;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.record.RecordOutline;
import org.alongside.record.RecordOutlines;
import org.alongside.work.IdentityBars;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of starting a pathway show. */
@Component
class StartScreens {

    private static final String SAY_WHO = "Say whether this is somebody else or the same person";
    private static final String SAY_AGAIN = "Another record like this one has come in. Say of it too who this is";

    private final NextSteps nextSteps;
    private final EpisodeBook episodes;
    private final NeedToKnow needToKnow;
    private final People people;
    private final IdentityBars bars;
    private final EvidenceList evidence;
    private final RecordOutlines outlines;

    StartScreens(
            NextSteps nextSteps,
            EpisodeBook episodes,
            NeedToKnow needToKnow,
            People people,
            IdentityBars bars,
            EvidenceList evidence,
            RecordOutlines outlines) {
        this.nextSteps = nextSteps;
        this.episodes = episodes;
        this.needToKnow = needToKnow;
        this.people = people;
        this.bars = bars;
        this.evidence = evidence;
        this.outlines = outlines;
    }

    String choose(List<Startable> all, String reference, Model page) {
        page.addAttribute(
                "pathways",
                all.stream().filter(each -> each.about() == About.A_PERSON).toList());
        page.addAttribute(
                "acts",
                all.stream().filter(each -> each.about() != About.A_PERSON).toList());
        page.addAttribute("reference", reference);
        page.addAttribute("from", "/start");
        return "work/step/choose";
    }

    /** For a person nothing but their pathways; the acts about their episodes are on their page. */
    String chooseFor(UUID person, List<Startable> all, Model page) {
        List<Startable> pathways =
                all.stream().filter(each -> each.about() == About.A_PERSON).toList();
        choose(pathways, "", page);
        page.addAttribute("from", "/people/%s/start".formatted(person));
        return "work/step/choose";
    }

    String form(Beginning beginning, Typed typed, Map<String, String> problems, Model page) {
        page.addAttribute("pathway", beginning.paper().pathway());
        page.addAttribute("address", beginning.address());
        page.addAttribute("recorded", Recorded.of(beginning, typed));
        page.addAttribute("open", openAlready(beginning));
        page.addAttribute("reference", beginning.reference());
        known(beginning.reference(), beginning.worker())
                .ifPresent(episode -> page.addAttribute("bar", bars.of(episode, beginning.worker())));
        page.addAttribute("parts", SheetView.of(beginning.form(), beginning.sheet(), typed, problems));
        if (beginning.takesFiles()) page.addAttribute("files", evidence.ofStart(beginning.files()));
        page.addAttribute("errors", ErrorLinks.of(beginning.form(), problems));
        page.addAttribute("refused", problems.get(Problems.WHOLE_FORM));
        page.addAttribute("words", new PageWords());
        return "work/step/start";
    }

    /**
     * Answers to check, with the records like this person.
     *
     * @param unanswered where nothing was said of these records: whether they were the ones the worker saw
     */
    String check(Beginning beginning, Typed typed, Likeness likeness, Optional<Boolean> unanswered, Model page) {
        page.addAttribute("proven", likeness.proven());
        page.addAttribute("like", likeness.like());
        page.addAttribute("seen", likeness.print());
        page.addAttribute("words", new PageWords());
        unanswered.ifPresent(seen -> page.addAttribute("errors", Map.of(Likeness.BOX, seen ? SAY_WHO : SAY_AGAIN)));
        page.addAttribute("pathway", beginning.paper().pathway());
        page.addAttribute("address", beginning.address());
        page.addAttribute("recorded", Recorded.of(beginning, typed));
        page.addAttribute("rows", SummaryRows.of(beginning, typed));
        page.addAttribute("files", evidence.ofStart(beginning.files()));
        return "work/step/check";
    }

    /** Who has raised a concern about a person they do not work with reads that it has arrived, and no more. */
    String started(@Nullable String reference, String worker, Model page) {
        EpisodeRef episode = Optional.ofNullable(reference)
                .flatMap(episodes::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean known = needToKnow.of(episode, worker);
        page.addAttribute("episode", episode);
        page.addAttribute("person", known ? people.of(episode) : null);
        page.addAttribute("nextSteps", known ? nextSteps.of(episode, worker) : List.of());
        return "work/step/started";
    }

    /** The chosen person's open episodes of this pathway that the worker may read: another is seldom what they want. */
    private List<String> openAlready(Beginning beginning) {
        UUID person = beginning.chosen();
        if (person == null) return List.of();
        return outlines.of(person, beginning.worker()).episodes().stream()
                .filter(episode ->
                        episode.closedAt() == null && episode.pathway().equals(beginning.pathway()))
                .map(RecordOutline.Line::reference)
                .toList();
    }

    private Optional<EpisodeRef> known(@Nullable String reference, String worker) {
        return Optional.ofNullable(reference).flatMap(episodes::find).filter(episode -> needToKnow.of(episode, worker));
    }
}
