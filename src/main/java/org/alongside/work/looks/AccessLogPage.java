package org.alongside.work.looks;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.alongside.access.Memberships;
import org.alongside.access.Roles;
import org.alongside.record.AllLooks;
import org.alongside.record.London;
import org.alongside.record.LookAtSomebody;
import org.alongside.work.PageWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at whom and why. Workers have names here, since that is what is asked; those they looked at have numbers. */
@Controller
class AccessLogPage {

    private final Auditors auditors;
    private final AllLooks looks;
    private final Memberships memberships;
    private final Roles roles;
    private final Clock clock;

    AccessLogPage(Auditors auditors, AllLooks looks, Memberships memberships, Roles roles, Clock clock) {
        this.auditors = auditors;
        this.looks = looks;
        this.memberships = memberships;
        this.roles = roles;
        this.clock = clock;
    }

    @GetMapping("/access-log")
    String show(Asked asked, @RequestParam(required = false) @Nullable Long before, Principal reader, Model page) {
        auditors.letIn(reader.getName());
        var found = looks.page(asked.filter(London.dayOf(clock.instant())), before);
        page.addAttribute("asked", asked);
        page.addAttribute("looks", found.looks());
        page.addAttribute("next", found.next());
        page.addAttribute("isFirst", before == null);
        page.addAttribute("held", held(found.looks()));
        page.addAttribute("kinds", looks.kinds());
        page.addAttribute("periods", Since.values());
        page.addAttribute("words", new PageWords());
        return "work/looks/access-log";
    }

    /** What each of the workers is today, in words. */
    private Map<String, String> held(List<LookAtSomebody> looks) {
        var workers = looks.stream().map(LookAtSomebody::worker).distinct().toList();
        return memberships.rolesOf(workers).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream().map(roles::inWords).collect(joining(", "))));
    }
}
