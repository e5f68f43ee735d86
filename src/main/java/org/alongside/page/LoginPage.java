package org.alongside.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. It says the same whether the name or the password was wrong. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String signedOut,
            @RequestParam(required = false) @Nullable String ended,
            Model page) {
        if (wrong != null)
            page.addAttribute("trouble", "That name and password do not belong together. Check both and try again.");
        if (wait != null) page.addAttribute("trouble", "Too many wrong tries. Wait a minute, then try again.");
        if (signedOut != null) page.addAttribute("notice", "You have signed out.");
        if (ended != null) page.addAttribute("notice", ended(ended));
        return "login";
    }

    private static String ended(String what) {
        return what.equals("kept")
                ? "Your session ended. What you typed is kept for you and has not been sent: sign in to go on."
                : "Your session ended. Nothing was changed. Sign in to go on.";
    }
}
