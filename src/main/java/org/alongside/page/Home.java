package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people land: on the first page for their role; on a page that says what else is open to them if there is none. */
@Controller
class Home {

    private final Navigation navigation;

    Home(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model page) {
        page.addAttribute("administers", request.isUserInRole("administrator"));
        return navigation
                .of(request)
                .filter(entry -> !entry.roles().isEmpty())
                .findFirst()
                .map(NavigationEntry::href)
                .map("redirect:"::concat)
                .orElse("home");
    }
}
