package org.alongside.work.person;

import java.security.Principal;
import java.util.UUID;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings with a person and the huddles about them: what is arranged, what came of it, who was there. */
@Controller
class MeetingsPage {

    private final Visits visits;
    private final Panels panels;

    MeetingsPage(Visits visits, Panels panels) {
        this.visits = visits;
        this.panels = panels;
    }

    @GetMapping(Addresses.PERSON + "/meetings")
    String meetings(@PathVariable UUID person, Principal worker, Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.MEETINGS.look(), page);
        page.addAttribute("told", panels.at(Spot.SO_FAR, visit.episodes()));
        return "work/person/meetings";
    }
}
