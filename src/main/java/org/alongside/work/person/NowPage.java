package org.alongside.work.person;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.work.PersonPanel.Spot;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A person now: what to know first, notices, what matters to them, where they are on their pathway, who is there for them. */
@Controller
class NowPage {

    private final Visits visits;
    private final Courses courses;
    private final WhereTheyAre whereTheyAre;
    private final WhatMatters whatMatters;
    private final Panels panels;

    NowPage(Visits visits, Courses courses, WhereTheyAre whereTheyAre, WhatMatters whatMatters, Panels panels) {
        this.visits = visits;
        this.courses = courses;
        this.whereTheyAre = whereTheyAre;
        this.whatMatters = whatMatters;
        this.panels = panels;
    }

    @GetMapping(Addresses.PERSON)
    String now(@PathVariable UUID person, Principal worker, Model page) {
        String reader = worker.getName();
        Visit visit = visits.begin(person, reader, Tab.NOW.look(), page);
        // A record that was merged has its pages under the one it was merged into.
        if (!visit.person().id().equals(person))
            return "redirect:/people/" + visit.person().id();
        List<Course> all = courses.of(visit.episodes());
        page.addAttribute(
                "open",
                all.stream()
                        .filter(Course::isOpen)
                        .map(course -> whereTheyAre.in(course, reader, visit.isAtWork()))
                        .toList());
        page.addAttribute(
                "closed", all.stream().filter(course -> !course.isOpen()).toList());
        page.addAttribute("warnings", visit.warnings());
        List<Told> matters = panels.at(Spot.WHAT_MATTERS, visit.episodes());
        page.addAttribute("matters", matters);
        page.addAttribute("quotes", whatMatters.besides(matters, visit.episodes()));
        page.addAttribute("reopenings", reopenings(all, reader, visit.isAtWork()));
        page.addAttribute("starts", whereTheyAre.startsFor(reader));
        page.addAttribute("atWork", visit.isAtWork());
        return "work/person/now";
    }

    /** The acts about the episode that was closed last, where none is open. */
    private List<Startable> reopenings(List<Course> all, String reader, boolean atWork) {
        if (!atWork || all.isEmpty() || all.stream().anyMatch(Course::isOpen)) return List.of();
        return whereTheyAre.acts(all.get(0).episode(), reader, About.A_CLOSED_EPISODE);
    }
}
