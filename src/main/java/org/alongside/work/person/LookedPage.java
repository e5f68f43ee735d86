package org.alongside.work.person;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.alongside.record.Look;
import org.alongside.record.WhoHasLooked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has looked at a person, and why. */
@Controller
class LookedPage {

    private static final int A_PAGE = 50;

    private final Visits visits;
    private final WhoHasLooked looks;

    LookedPage(Visits visits, WhoHasLooked looks) {
        this.visits = visits;
        this.looks = looks;
    }

    @GetMapping(Addresses.PERSON + "/looked")
    String looked(
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable Long before,
            Principal worker,
            Model page) {
        Visit visit = visits.begin(person, worker.getName(), Tab.LOOKED.look(), page);
        List<Look> found = looks.at(visit.person().id(), before);
        page.addAttribute("looks", found);
        page.addAttribute("next", found.size() == A_PAGE ? found.get(A_PAGE - 1).number() : null);
        return "work/person/looked";
    }
}
