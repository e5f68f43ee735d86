package org.alongside.work.team;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.pathway.Choice;
import org.alongside.record.London;
import org.springframework.stereotype.Component;

/** To whom a step that a worker has may go: colleagues with its role, or back to the team. */
@Component
class Receivers {

    /** No account has such a name. */
    static final String THE_TEAM = "-";

    private final Candidates candidates;
    private final Clock clock;

    Receivers(Candidates candidates, Clock clock) {
        this.candidates = candidates;
        this.clock = clock;
    }

    List<Choice> of(ManagedTeam team, HeldStep step) {
        Set<String> known = candidates.whoKnow(List.of(step.person())).getOrDefault(step.person(), Set.of());
        return colleagues(team, step).stream()
                .map(candidate -> new Choice(candidate.worker(), candidate.words(known.contains(candidate.worker()))))
                .toList();
    }

    Optional<Receiver> chosen(ManagedTeam team, HeldStep step, String chosen) {
        if (chosen.equals(THE_TEAM))
            return Optional.of(new Receiver(null, "with whoever takes it as " + TeamWords.within(step.role())));
        return colleagues(team, step).stream()
                .filter(candidate -> candidate.worker().equals(chosen))
                .findFirst()
                .map(candidate -> new Receiver(candidate.worker(), "with " + candidate.name()));
    }

    private List<Candidate> colleagues(ManagedTeam team, HeldStep step) {
        return candidates.in(team.id(), London.dayOf(clock.instant())).stream()
                .filter(candidate -> candidate.role().equals(step.roleId()))
                .filter(candidate -> !candidate.worker().equals(step.ownerId()))
                .toList();
    }
}
