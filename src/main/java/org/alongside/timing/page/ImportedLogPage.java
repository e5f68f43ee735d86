package org.alongside.timing.page;

import java.security.Principal;
import org.alongside.timing.exchange.FactsOfLogs;
import org.alongside.timing.exchange.LogThere;
import org.alongside.timing.exchange.LogsThere;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One log of another system: what it holds, to be held against what that system says of it, and what was left out. */
@Controller
class ImportedLogPage {

    /** Counting more of them takes longer than people wait for a page; the command does it. */
    private static final long MOST_COUNTED = 1_000_000;

    private final TimingVisit visit;
    private final LogsThere logs;
    private final FactsOfLogs facts;

    ImportedLogPage(TimingVisit visit, LogsThere logs, FactsOfLogs facts) {
        this.visit = visit;
        this.logs = logs;
        this.facts = facts;
    }

    @GetMapping("/imports/log")
    String show(@RequestParam String source, Principal worker, Model page) {
        visit.asAuditor(worker.getName(), "imports of timings");
        LogThere log = logs.from(source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("log", log);
        page.addAttribute("leftOut", logs.leftOut(log));
        page.addAttribute(
                "facts",
                log.taken().events() > MOST_COUNTED
                        ? null
                        : facts.of(source).map(FactsInWords::new).orElse(null));
        page.addAttribute("lengths", new Lengths());
        return "timing/imported-log";
    }
}
