package org.alongside.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: back to the form with one's own kept words, to the page asked for, or home. */
@Component
class ComeBack extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        // Never show them to somebody else, not even later in this session.
        WordsInSession.forget(request, words -> !words.worker().equals(who.getName()));
        if (WordsInSession.of(request).isEmpty()) {
            super.onAuthenticationSuccess(request, response, who);
            return;
        }
        clearAuthenticationAttributes(request);
        response.sendRedirect(to(request, who.getName()));
    }

    /** Where a worker goes on: the form they typed in last, or home. */
    static String to(HttpServletRequest request, String worker) {
        return WordsInSession.of(request).stream()
                .filter(words -> words.worker().equals(worker))
                .map(KeptWords::form)
                .findFirst()
                .orElse("/");
    }
}
