package org.alongside.page;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. It says the same whether the name or the password was wrong. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String login(
            @RequestParam(required = false) String wrong,
            @RequestParam(required = false) String wait,
            @RequestParam(required = false) String signedOut,
            Model page) {
        page.addAttribute("wrong", wrong != null);
        page.addAttribute("wait", wait != null);
        page.addAttribute("signedOut", signedOut != null);
        return "login";
    }
}
