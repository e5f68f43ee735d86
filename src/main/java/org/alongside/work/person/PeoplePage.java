package org.alongside.work.person;

import java.security.Principal;
import org.alongside.record.PeopleSearch;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds people; without anything typed it lists those the worker needs to know of, their own people first. */
@Controller
class PeoplePage {

    private final PeopleSearch search;

    PeoplePage(PeopleSearch search) {
        this.search = search;
    }

    @GetMapping("/people")
    String people(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            Principal worker,
            Model page) {
        page.addAttribute("q", q);
        page.addAttribute("findings", Shown.of(search.find(q, worker.getName(), after)));
        page.addAttribute("isFirst", after == null);
        page.addAttribute("words", new PageWords());
        return "work/person/people";
    }
}
