package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
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
 * @param worker whose words they are: what the form itself said
 */
public record KeptWords(String form, String sentTo, String worker, Map<String, List<String>> boxes)
        implements Serializable {

    private static final String SHOWN = "alongside.kept-words-shown";

    /** The words kept for this page and this reader, as they were sent; a page that asks shows them in its form. */
    public static Optional<MultiValueMap<String, String>> of(HttpServletRequest page) {
        Optional<KeptWords> kept = on(page);
        kept.ifPresent(words -> page.setAttribute(SHOWN, true));
        return kept.map(words -> new LinkedMultiValueMap<>(words.boxes()));
    }

    /** Whether the page has words in its form that were typed before the session ended. */
    static boolean areShownOn(HttpServletRequest page) {
        return page.getAttribute(SHOWN) != null;
    }

    /** The words kept for this page that its controller did not ask for. */
    static Optional<KeptWords> notAskedFor(HttpServletRequest page) {
        return areShownOn(page) || !page.getMethod().equals("GET") ? Optional.empty() : on(page);
    }

    /** What a form brings that can be kept: it says whose it is. */
    static Optional<KeptWords> in(HttpServletRequest sent) {
        String worker = sent.getParameter(WorkerInForms.BOX);
        Map<String, List<String>> boxes = boxes(sent);
        return worker == null || boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptWords(PageOfForm.of(sent), sent.getRequestURI(), worker, boxes));
    }

    private static Optional<KeptWords> on(HttpServletRequest page) {
        String query = page.getQueryString();
        String address = query == null ? page.getRequestURI() : page.getRequestURI() + "?" + query;
        return WordsInSession.of(page).stream()
                .filter(words -> words.worker().equals(page.getRemoteUser()))
                .filter(words -> words.wereTypedOn(address))
                .findFirst();
    }

    /** Two people's forms may differ in their query alone; words about one must never stand in the other's. */
    boolean wereTypedOn(String page) {
        return form.equals(page) || (sentTo.equals(page) && !form.contains("?"));
    }

    private static Map<String, List<String>> boxes(HttpServletRequest sent) {
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        sent.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) boxes.put(name, new ArrayList<>(List.of(values)));
        });
        return boxes;
    }

    int letters() {
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
