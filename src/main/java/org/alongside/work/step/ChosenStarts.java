package org.alongside.work.step;

import java.util.Optional;
import java.util.UUID;
import org.alongside.pathway.desk.StartPaper;
import org.alongside.pathway.desk.Startable.About;
import org.alongside.pathway.desk.Workbench;
import org.alongside.record.Person;
import org.alongside.work.person.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Lets a worker start for somebody of the record whom they may read about; each look is logged, also a refused one. */
@Component
class ChosenStarts {

    private static final String LOOK = "start for the person";

    private final Visits visits;
    private final Workbench workbench;
    private final StartDrafts drafts;

    ChosenStarts(Visits visits, Workbench workbench, StartDrafts drafts) {
        this.visits = visits;
        this.workbench = workbench;
        this.drafts = drafts;
    }

    /** Puts on the page whom it is about. */
    Person visit(UUID person, String worker, Model page) {
        return visits.begin(person, worker, LOOK, page).person();
    }

    /** The start for a person; what waited for a record that was merged since comes along. */
    Beginning begin(UUID person, String pathway, String worker, Model page) {
        Person shown = visit(person, worker, page);
        StartPaper paper = workbench.paperToStart(pathway, worker);
        if (paper.pathway().about() != About.A_PERSON) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        Beginning beginning = new Beginning(paper, worker, null, shown);
        if (!shown.id().equals(person)) drafts.passOn(person, beginning);
        return beginning;
    }

    /** Where a page is that was asked for under a record merged since. */
    static Optional<String> elsewhere(UUID asked, String address) {
        return address.contains(asked.toString()) ? Optional.empty() : Optional.of("redirect:" + address);
    }
}
