package org.alongside.work;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.alongside.pathway.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** A rule says no to a form that was sent: the page comes again with what was typed, and says why. */
public final class RefusedOnForm {

    private RefusedOnForm() {}

    /** Whether what was typed is wrong, so that it can be mended and sent again. */
    public static boolean isTyped(Refusal refusal) {
        return refusal.status() == HttpServletResponse.SC_BAD_REQUEST;
    }

    /** A page answers 422 to what was typed wrongly, as it does where its own checks find it. */
    public static int status(Refusal refusal) {
        return isTyped(refusal) ? HttpStatus.UNPROCESSABLE_ENTITY.value() : refusal.status();
    }

    /** Says it above the form. */
    public static void above(Refusal refusal, Model page, HttpServletResponse response) {
        response.setStatus(status(refusal));
        page.addAttribute("refused", refusal.sentence());
    }

    /** Says it by the box where what was typed is wrong, and above the form otherwise. */
    public static void by(String box, Refusal refusal, Model page, HttpServletResponse response) {
        response.setStatus(status(refusal));
        if (isTyped(refusal)) page.addAttribute("errors", Map.of(box, refusal.sentence()));
        else page.addAttribute("refused", refusal.sentence());
    }
}
