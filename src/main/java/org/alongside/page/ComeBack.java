package org.alongside.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing in: back to the form with one's own kept words, to the page asked for, or home. */
@Component
class ComeBack extends SavedRequestAwareAuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException, ServletException {
        Optional<KeptWords> own =
                KeptWords.in(request).filter(words -> words.worker().equals(who.getName()));
        if (own.isPresent()) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(own.get().form());
            return;
        }
        // Never show them to somebody else, not even later in this session.
        KeptWords.forget(request);
        super.onAuthenticationSuccess(request, response, who);
    }
}
