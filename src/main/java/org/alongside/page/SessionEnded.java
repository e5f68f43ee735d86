package org.alongside.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form that comes with a token of a session that is over: nothing is done, but what was typed is kept for the worker
 * who typed it, and they sign in and come back. Anything else that is refused is refused plainly.
 */
@Component
class SessionEnded implements AccessDeniedHandler {

    private static final String SIGN_IN = "/login";

    private final AccessDeniedHandler plainly = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean tooLarge = why instanceof CsrfException && SentTooMuch.isIn(request);
        if (tooLarge) response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if (why instanceof CsrfException && PageOfForm.isOurs(request)) comeBack(request, response, why);
        else plainly.handle(request, response, why);
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        String reader = reader();
        if (isAScript(request)) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else if (reader == null) signInAgain(request, response);
        else if (request.getRequestURI().equals(SIGN_IN)) response.sendRedirect(ComeBack.to(request, reader));
        else if (reader.equals(request.getParameter(WorkerInForms.BOX)) && WordsInSession.keep(request))
            response.sendRedirect(PageOfForm.of(request));
        else plainly.handle(request, response, why);
    }

    /** The request itself does not know yet: its token is looked at first. */
    private static @Nullable String reader() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader == null || reader instanceof AnonymousAuthenticationToken ? null : reader.getName();
    }

    private static void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean kept = request.getRequestedSessionId() != null && WordsInSession.keep(request);
        response.sendRedirect(SIGN_IN + (kept ? "?ended=kept" : "?ended"));
    }

    private static boolean isAScript(HttpServletRequest request) {
        return request.getHeader("X-Alongside-Script") != null;
    }
}
