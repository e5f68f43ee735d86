package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where kept words wait: the latest first, since somebody may have had several forms open when their session ended. */
final class WordsInSession {

    /** So much may be typed into the longest form, and no more is kept for somebody who has not signed in. */
    private static final int MOST_LETTERS = 120_000;

    private static final String KEPT = "alongside.kept-words";

    private WordsInSession() {}

    @SuppressWarnings("unchecked")
    static List<KeptWords> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        return kept == null ? List.of() : (List<KeptWords>) kept;
    }

    /** Keeps what was sent; whether there was anything that could be kept. */
    static boolean keep(HttpServletRequest sent) {
        return KeptWords.in(sent).filter(words -> keep(words, sent)).isPresent();
    }

    private static boolean keep(KeptWords words, HttpServletRequest sent) {
        List<KeptWords> all = new ArrayList<>(of(sent));
        all.removeIf(
                before -> before.form().equals(words.form()) && before.worker().equals(words.worker()));
        all.add(0, words);
        if (all.stream().mapToInt(KeptWords::letters).sum() > MOST_LETTERS) return false;
        sent.getSession().setAttribute(KEPT, all);
        return true;
    }

    static void forget(HttpServletRequest request, Predicate<KeptWords> which) {
        List<KeptWords> rest = new ArrayList<>(of(request));
        if (rest.removeIf(which)) request.getSession().setAttribute(KEPT, rest);
    }
}
