package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people land: on the first page for their role; on Tasklist if there is none. */
@Controller
class Home {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    private final Navigation navigation;

    Home(Navigation navigation) {
        this.navigation = navigation;
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return navigation
                .of(request)
                .filter(entry -> !entry.roles().isEmpty())
                .findFirst()
                .map(NavigationEntry::href)
                .map("redirect:"::concat)
                .orElse("redirect:" + TASKLIST);
    }
}
