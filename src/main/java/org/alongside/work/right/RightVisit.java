package org.alongside.work.right;

import org.alongside.access.AccessLog;
import org.alongside.pathway.AnswerBook;
import org.alongside.pathway.GivenAnswers;
import org.alongside.record.NeedToKnow;
import org.alongside.record.People;
import org.alongside.work.IdentityBars;
import org.alongside.work.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Opens given answers for whoever needs to know about their person and may read them; each look is logged. */
@Component
class RightVisit {

    private static final String LOOK = "putting right";

    private final AnswerBook book;
    private final NeedToKnow needToKnow;
    private final People people;
    private final IdentityBars bars;
    private final AccessLog log;

    RightVisit(AnswerBook book, NeedToKnow needToKnow, People people, IdentityBars bars, AccessLog log) {
        this.book = book;
        this.needToKnow = needToKnow;
        this.people = people;
        this.bars = bars;
        this.log = log;
    }

    /** Puts on the page whom it is about. */
    GivenAnswers open(long answers, String worker, Model page) {
        GivenAnswers given = book.given(answers).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!needToKnow.of(given.episode(), worker) || !book.mayBeReadBy(given, worker)) {
            log.refused(worker, given.episode().id(), LOOK, null);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.allowed(worker, given.episode().id(), LOOK, null);
        page.addAttribute("given", given);
        page.addAttribute("person", people.of(given.episode()));
        page.addAttribute("bar", bars.of(given.episode(), worker));
        page.addAttribute("words", new PageWords());
        return given;
    }
}
