package org.alongside.work.person;

import java.util.HashMap;
import java.util.Map;
import org.alongside.record.Restrictions;
import org.alongside.record.Sight;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says no to those who need not know of a person, and how to read for a reason where a reason opens the record. */
@ControllerAdvice("org.alongside.work")
class Outside {

    private final Restrictions restrictions;

    Outside(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @ExceptionHandler(NotOpen.class)
    ModelAndView notOpen(NotOpen no) {
        Map<String, Object> page = new HashMap<>();
        page.put("id", no.person());
        if (no.sight() == Sight.RESTRICTED) page.put("restricted", restrictions.whomToAsk(no.person()));
        return new ModelAndView("work/person/outside", page, HttpStatus.FORBIDDEN);
    }
}
