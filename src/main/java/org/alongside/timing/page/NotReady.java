package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletResponse;
import org.alongside.timing.store.TimingsNotReady;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** After a start the timings are read from the log first; a page then says so and when to come back. */
@ControllerAdvice(basePackageClasses = NotReady.class)
class NotReady {

    private static final int SECONDS = 60;

    @ExceptionHandler(TimingsNotReady.class)
    ModelAndView comeBack(HttpServletResponse answer) {
        answer.setIntHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        return new ModelAndView("timing/not-ready", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
