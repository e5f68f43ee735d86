package org.alongside.work.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.pathway.Choice;
import org.alongside.pathway.desk.AskingSteps;
import org.alongside.record.London;
import org.alongside.work.Place;
import org.alongside.work.person.TheirWords;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The rows of those who wait, each with the workers it may be given to. */
@Component
class WaitingRows {

    private final Unallocated unallocated;
    private final Candidates candidates;
    private final AskingSteps asking;
    private final TheirWords theirWords;
    private final Clock clock;

    WaitingRows(
            Unallocated unallocated, Candidates candidates, AskingSteps asking, TheirWords theirWords, Clock clock) {
        this.unallocated = unallocated;
        this.candidates = candidates;
        this.asking = asking;
        this.theirWords = theirWords;
        this.clock = clock;
    }

    Optional<Candidate> candidate(ManagedTeam team, String worker) {
        return candidates.in(team.id(), today()).stream()
                .filter(candidate -> candidate.worker().equals(worker))
                .findFirst();
    }

    /** Puts a page of the list into the model; answers the ids of what is on it. */
    Set<String> into(Model page, ManagedTeam team, Place after) {
        Set<String> choose = asking.forAWorker();
        ListPage<WaitingStep> steps = unallocated.of(team.id(), choose, after);
        List<Candidate> all = candidates.in(team.id(), today());
        List<WaitingRow> rows = rows(steps.rows(), choose, all);
        page.addAttribute("rows", rows);
        page.addAttribute("everybody", everybody(all));
        page.addAttribute("count", unallocated.howMany(team.id(), choose));
        page.addAttribute("after", after.isStart() ? null : after.toString());
        page.addAttribute("next", steps.next());
        return ids(rows);
    }

    private List<WaitingRow> rows(List<WaitingStep> steps, Set<String> choose, List<Candidate> all) {
        Map<UUID, Set<String>> known =
                candidates.whoKnow(steps.stream().map(WaitingStep::person).toList());
        Map<UUID, String> wants = theirWords.inShort(steps.stream()
                .filter(WaitingStep::toldWhole)
                .map(WaitingStep::episode)
                .toList());
        return steps.stream()
                .map(step -> WaitingRow.of(
                        step,
                        wants.get(step.episode()),
                        choose.contains(step.pathwayAndStep()),
                        all,
                        known.getOrDefault(step.person(), Set.of())))
                .toList();
    }

    /** Each worker once, whatever number of roles they hold. */
    private static List<Choice> everybody(List<Candidate> all) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Candidate candidate : all)
            choices.putIfAbsent(candidate.worker(), new Choice(candidate.worker(), candidate.words(false)));
        return List.copyOf(choices.values());
    }

    private static Set<String> ids(List<WaitingRow> rows) {
        Set<String> ids = new HashSet<>(Set.of("waiting", "to"));
        for (WaitingRow row : rows) {
            ids.add(row.tick());
            if (row.canBeGiven()) ids.add(row.box());
        }
        return ids;
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
