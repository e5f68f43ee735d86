package org.alongside.work.team;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Memberships;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.access.TeamChanges;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a team, changed by its manager; each change is noted in words. */
@Component
class MemberChanges {

    /** Held only while a change of worker waits for its answer. */
    private static final String RECEIVING_WORKER = "receivingWorker";

    private final Members members;
    private final Memberships memberships;
    private final Roles roles;
    private final TeamChanges changes;

    MemberChanges(Members members, Memberships memberships, Roles roles, TeamChanges changes) {
        this.members = members;
        this.memberships = memberships;
        this.roles = roles;
        this.changes = changes;
    }

    /** Whoever oversees or administers is not a manager's to appoint. */
    List<Role> thatMayBeGiven() {
        return roles.all().stream()
                .filter(role -> role.kind() != Role.Kind.OVERSIGHT)
                .filter(role -> !role.id().equals(RECEIVING_WORKER))
                .toList();
    }

    boolean mayBeGiven(String role) {
        return thatMayBeGiven().stream().anyMatch(given -> given.id().equals(role));
    }

    @Transactional
    public Member begin(String team, String worker, String role, @Nullable Integer capacity, String by) {
        if (!mayBeGiven(role)) throw Refusal.forbidden("That role is not a manager's to give.");
        if (members.colleagues(team).stream()
                .noneMatch(colleague -> colleague.value().equals(worker)))
            throw Refusal.invalid("Choose somebody who works for the team's organisation.");
        if (members.find(team, worker, role).isPresent())
            throw Refusal.conflict("They hold that role in this team already.");
        memberships.begin(worker, team, role, capacity);
        Member begun = members.find(team, worker, role).orElseThrow();
        changes.note(team, by, "%s joined as %s.".formatted(begun.name(), begun.role()));
        return begun;
    }

    /** What stands against ending a membership; empty when it may end. */
    Optional<Ending> ending(String team, String worker, String role) {
        return members.find(team, worker, role)
                .map(member -> new Ending(member, members.unfinished(team, worker, role)));
    }

    @Transactional
    public void end(String team, String worker, String role, String by) {
        Ending ending =
                ending(team, worker, role).orElseThrow(() -> Refusal.missing("That membership has ended already."));
        List<String> against = EndingRule.against(ending);
        if (!against.isEmpty()) throw Refusal.conflict(String.join(" ", against));
        memberships.end(worker, team, role);
        changes.note(
                team,
                by,
                "%s left as %s."
                        .formatted(ending.member().name(), ending.member().role()));
    }

    @Transactional
    public void capacity(String team, Member member, @Nullable Integer capacity, String by) {
        if (!memberships.capacity(member.worker(), team, member.roleId(), capacity)) return;
        changes.note(
                team,
                by,
                "Capacity of %s as %s: %s, before %s."
                        .formatted(member.name(), member.role(), said(capacity), said(member.capacity())));
    }

    private static String said(@Nullable Integer capacity) {
        return capacity == null ? "none" : String.valueOf(capacity);
    }
}
