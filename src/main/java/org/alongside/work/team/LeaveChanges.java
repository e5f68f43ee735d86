package org.alongside.work.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Leave;
import org.alongside.access.Leaves;
import org.alongside.access.TeamChanges;
import org.alongside.pathway.Refusal;
import org.alongside.record.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of a team is away when, as its manager enters it; each change is noted without the leave's note. */
@Component
class LeaveChanges {

    /** A longer absence is entered piece by piece, since a mistyped year would hide a worker for good. */
    private static final int LONGEST_IN_DAYS = 366;

    private final Leaves leaves;
    private final Members members;
    private final TeamChanges changes;
    private final Clock clock;

    LeaveChanges(Leaves leaves, Members members, TeamChanges changes, Clock clock) {
        this.leaves = leaves;
        this.members = members;
        this.changes = changes;
        this.clock = clock;
    }

    List<Leave> comingIn(String team) {
        return leaves.ofTeam(team, today());
    }

    void check(LocalDate first, LocalDate last, Mistakes mistakes) {
        if (last.isBefore(first)) mistakes.add("last-day", "The last day must not lie before the first");
        else if (last.isBefore(today())) mistakes.add("last-day", "That leave is over already");
        else if (first.plusDays(LONGEST_IN_DAYS).isBefore(last))
            mistakes.add("last-day", "A leave is a year long at most: enter the rest as another one");
    }

    @Transactional
    public void enter(String team, String worker, LocalDate first, LocalDate last, @Nullable String note, String by) {
        String name = nameIn(team, worker);
        boolean away = leaves.ofTeam(team, first).stream()
                .anyMatch(other ->
                        other.worker().equals(worker) && !other.firstDay().isAfter(last));
        if (away) throw Refusal.conflict("%s is on leave on some of these days already.".formatted(name));
        leaves.enter(new Leave(UUID.randomUUID(), worker, first, last, note), by);
        changes.note(team, by, "Leave of %s entered: %s.".formatted(name, days(first, last)));
    }

    /** The leave of somebody in the team. */
    Leave find(String team, UUID id) {
        Leave leave = leaves.find(id).orElseThrow(() -> Refusal.missing("That leave was taken back already."));
        nameIn(team, leave.worker());
        return leave;
    }

    @Transactional
    public void takeBack(String team, UUID id, String by) {
        Leave leave = find(team, id);
        if (!leaves.takeBack(id, by)) throw Refusal.missing("That leave was taken back already.");
        changes.note(
                team,
                by,
                "Leave of %s taken back: %s."
                        .formatted(nameIn(team, leave.worker()), days(leave.firstDay(), leave.lastDay())));
    }

    String nameIn(String team, String worker) {
        return members.of(team).stream()
                .filter(member -> member.worker().equals(worker))
                .findFirst()
                .map(Member::name)
                .orElseThrow(() -> Refusal.forbidden("That worker is not in your team."));
    }

    static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? London.written(first) : London.written(first) + " to " + London.written(last);
    }

    private LocalDate today() {
        return London.dayOf(clock.instant());
    }
}
