package org.alongside.work;

import org.alongside.pathway.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A rule that says no where there is no form to say it on: a page with its sentence. */
@ControllerAdvice("org.alongside")
class Refused {

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal) {
        ModelAndView page = new ModelAndView("work/refused", HttpStatus.valueOf(refusal.status()));
        page.addObject("sentence", refusal.sentence());
        return page;
    }
}
