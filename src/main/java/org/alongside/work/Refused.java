package org.alongside.work;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.page.Trouble;
import org.alongside.pathway.Refusal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A rule that says no where there is no form to say it on: the page for that status, with the rule's own sentence. */
@ControllerAdvice("org.alongside")
class Refused {

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Trouble.SENTENCE, refusal.sentence());
        response.sendError(RefusedOnForm.status(refusal));
    }
}
