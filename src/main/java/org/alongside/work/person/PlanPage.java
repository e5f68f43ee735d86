package org.alongside.work.person;

import java.security.Principal;
import java.time.Clock;
import java.util.UUID;
import org.alongside.record.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan a person takes home, made to be printed. */
@Controller
class PlanPage {

    private final Visits visits;
    private final Plans plans;
    private final PersonSettings settings;
    private final Clock clock;

    PlanPage(Visits visits, Plans plans, PersonSettings settings, Clock clock) {
        this.visits = visits;
        this.plans = plans;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(Addresses.PERSON + "/plan")
    String plan(@PathVariable UUID person, Principal worker, Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.PLAN.look(), page);
        page.addAttribute("bar", visit.bar().withoutWarning());
        page.addAttribute("plan", plans.of(visit.episodes()));
        page.addAttribute("today", London.written(London.dayOf(clock.instant())));
        page.addAttribute("howToDisagree", settings.howToDisagree());
        return "work/person/plan";
    }
}
