package org.alongside.work.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.alongside.work.RefusedOnForm;
import org.springframework.ui.Model;

/** A rule that says no, on the page with the form: by the file where the file is to blame. */
final class Refused {

    private Refused() {}

    static Map<String, String> on(Model page, HttpServletResponse response, Refusal refusal) {
        response.setStatus(RefusedOnForm.status(refusal));
        if (RefusedOnForm.isTyped(refusal)) return Map.of(Upload.FILE, refusal.sentence());
        page.addAttribute("refused", refusal.sentence());
        return Map.of();
    }
}
