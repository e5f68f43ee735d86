package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a worker had typed when their session was over, until they come back to the form they typed it in.
 *
 * @param form the page with the form, with its query
 * @param sentTo where it was sent to
 * @param worker whose words they are: what the form sent as {@code _worker}
 */
public record KeptWords(String form, String sentTo, String worker, Map<String, List<String>> boxes)
        implements Serializable {

    /** So much may be typed into the longest form, and no more is kept for somebody who has not signed in. */
    private static final int MOST_LETTERS = 120_000;

    private static final String KEPT = "alongside.kept-words";
    private static final String SHOWN = "alongside.kept-words-shown";

    /** The words kept for this page and this reader, as they were sent; a page that asks shows them in its form. */
    public static Optional<MultiValueMap<String, String>> of(HttpServletRequest page) {
        Optional<KeptWords> kept = in(page).filter(words -> words.areFor(page));
        kept.ifPresent(words -> page.setAttribute(SHOWN, true));
        return kept.map(words -> new LinkedMultiValueMap<>(words.boxes()));
    }

    /** The words kept for this page that its controller did not ask for. */
    static Optional<KeptWords> notAskedFor(HttpServletRequest page) {
        return page.getAttribute(SHOWN) == null ? in(page).filter(words -> words.areFor(page)) : Optional.empty();
    }

    static Optional<KeptWords> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((KeptWords) session.getAttribute(KEPT));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.removeAttribute(KEPT);
    }

    /** Keeps what was sent; whether there was anything that could be kept. */
    static boolean keep(HttpServletRequest sent, String form) {
        String worker = sent.getParameter("_worker");
        Map<String, List<String>> boxes = boxes(sent);
        if (worker == null || boxes.isEmpty() || letters(boxes) > MOST_LETTERS) return false;
        sent.getSession().setAttribute(KEPT, new KeptWords(form, sent.getRequestURI(), worker, boxes));
        return true;
    }

    /** A form about somebody else has the same path and another query. */
    private boolean areFor(HttpServletRequest page) {
        String path = page.getRequestURI();
        String query = page.getQueryString();
        boolean here =
                form.equals(query == null ? path : path + "?" + query) || (sentTo.equals(path) && !form.contains("?"));
        return here && worker.equals(page.getRemoteUser());
    }

    private static Map<String, List<String>> boxes(HttpServletRequest sent) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        sent.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) boxes.put(name, new ArrayList<>(List.of(values)));
        });
        return boxes;
    }

    private static int letters(Map<String, List<String>> boxes) {
        return boxes.entrySet().stream()
                .mapToInt(box -> box.getKey().length()
                        + box.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    /** What a person would recognise as theirs, for a page that cannot fill its form in again. */
    List<String> typed() {
        return boxes.entrySet().stream()
                .filter(box -> !box.getKey().equals("action") && !box.getKey().equals("revision"))
                .flatMap(box -> box.getValue().stream())
                .filter(value -> !value.isBlank())
                .toList();
    }

    @Override
    public String toString() {
        return "words kept for " + sentTo;
    }
}
