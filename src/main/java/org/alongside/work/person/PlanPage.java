package org.alongside.work.person;

import java.security.Principal;
import java.util.UUID;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed with a person: goals, timeframe, money, advice. Made to be printed. */
@Controller
class PlanPage {

    private final Visits visits;
    private final Panels panels;

    PlanPage(Visits visits, Panels panels) {
        this.visits = visits;
        this.panels = panels;
    }

    @GetMapping(Addresses.PERSON + "/plan")
    String plan(@PathVariable UUID person, Principal worker, Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.PLAN.look(), page);
        page.addAttribute("plans", panels.at(Spot.PLAN, visit.episodes()));
        return "work/person/plan";
    }
}
