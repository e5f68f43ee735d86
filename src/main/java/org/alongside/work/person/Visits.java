package org.alongside.work.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.AccessLog;
import org.alongside.page.IdentityBar;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.BrokenGlass;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.record.Person;
import org.alongside.record.Sight;
import org.alongside.record.WarningNote;
import org.alongside.record.WarningNotes;
import org.alongside.work.IdentityBars;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Lets those in who need to know of a person; each look is logged, also one that is refused. */
@Component
public class Visits {

    private final People people;
    private final NeedToKnow needToKnow;
    private final BrokenGlass glass;
    private final WarningNotes warnings;
    private final IdentityBars bars;
    private final AccessLog log;

    Visits(
            People people,
            NeedToKnow needToKnow,
            BrokenGlass glass,
            WarningNotes warnings,
            IdentityBars bars,
            AccessLog log) {
        this.people = people;
        this.needToKnow = needToKnow;
        this.glass = glass;
        this.warnings = warnings;
        this.bars = bars;
        this.log = log;
    }

    /** Puts on the page what all pages of a person share. */
    public Visit begin(UUID id, String worker, String look, Model page) {
        Person person = find(id);
        Sight sight = needToKnow.sightOf(person.id(), worker);
        if (!sight.mayRead()) {
            log.refusedAtPerson(worker, person.id(), look);
            throw new NotOpen(person.id(), sight);
        }
        log.allowedAtPerson(worker, person.id(), look);
        List<EpisodeRef> episodes = needToKnow.episodesOf(person.id(), worker);
        var broken = sight == Sight.THROUGH_BROKEN_GLASS
                ? glass.openTo(worker, person.id())
                : Optional.<BrokenGlass.Glass>empty();
        List<WarningNote> notes = warnings.of(person.id(), worker);
        IdentityBar bar = bars.of(person, episodes, notes, worker);
        page.addAttribute("person", person);
        page.addAttribute("bar", bar);
        page.addAttribute("glass", broken.orElse(null));
        page.addAttribute("words", new PageWords());
        page.addAttribute("tabs", tabs(person.id(), look));
        return new Visit(person, bar, episodes, notes, broken);
    }

    Person find(UUID id) {
        return people.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Map<String, Object>> tabs(UUID person, String look) {
        return Stream.of(Tab.values())
                .map(tab -> Map.<String, Object>of(
                        "text", tab.words(),
                        "href", "/people/" + person + tab.below(),
                        "current", tab.look().equals(look)))
                .toList();
    }
}
