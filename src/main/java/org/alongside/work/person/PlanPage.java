package org.alongside.work.person;

import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import org.alongside.record.London;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan a person takes home, made to be printed; what workers look up beside it stays off the paper. */
@Controller
class PlanPage {

    private final Visits visits;
    private final Plans plans;
    private final Panels panels;
    private final PersonSettings settings;
    private final Clock clock;

    PlanPage(Visits visits, Plans plans, Panels panels, PersonSettings settings, Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.panels = panels;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(Addresses.PERSON + "/plan")
    String plan(@PathVariable UUID person, Principal worker, Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.PLAN.look(), page);
        page.addAttribute("plan", plans.of(visit.episodes()));
        page.addAttribute("today", London.written(London.dayOf(clock.instant())));
        page.addAttribute("howToDisagree", settings.howToDisagree());
        page.addAttribute("soFar", panels.at(Spot.SO_FAR, visit.episodes()));
        return "work/person/plan";
    }
}
