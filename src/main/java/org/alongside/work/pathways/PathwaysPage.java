package org.alongside.work.pathways;

import java.security.Principal;
import org.alongside.work.PageWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which pathways are live in which version, and how many people are where on each. */
@Controller
class PathwaysPage {

    private final PathwayVisit visit;
    private final LivePathways live;

    PathwaysPage(PathwayVisit visit, LivePathways live) {
        this.visit = visit;
        this.live = live;
    }

    @GetMapping("/pathways")
    String show(Principal worker, Model page) {
        page.addAttribute("publishes", visit.toRead(worker.getName()));
        page.addAttribute("pathways", live.all());
        page.addAttribute("words", new PageWords());
        return "work/pathways/live";
    }
}
