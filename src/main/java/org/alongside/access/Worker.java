package org.alongside.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with people or for those who do.
 *
 * @param id what they sign in with; letters and digits
 */
public record Worker(String id, String name, @Nullable String email, boolean active, List<Membership> memberships) {

    public Worker {
        if (!id.matches("[a-zA-Z0-9]{1,64}"))
            throw new IllegalArgumentException("A worker's id is of letters and digits, not " + id);
        memberships = List.copyOf(memberships);
    }

    public Set<String> roles() {
        return memberships.stream().map(Membership::role).collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> teams() {
        return memberships.stream().map(Membership::team).collect(Collectors.toUnmodifiableSet());
    }

    /** The engine's groups: each role by itself, and each role in its team. */
    public Set<String> groups() {
        return memberships.stream()
                .flatMap(membership -> Stream.of(membership.role(), membership.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean holds(String role) {
        return roles().contains(role);
    }

    public boolean holds(String team, String role) {
        return memberships.stream()
                .anyMatch(membership ->
                        membership.team().equals(team) && membership.role().equals(role));
    }

    /** The team this worker acts for in a role: their main one where they hold it in several. */
    public Optional<String> teamFor(String role) {
        return memberships.stream()
                .filter(membership -> membership.role().equals(role))
                .min((one, other) -> Boolean.compare(other.main(), one.main()))
                .map(Membership::team);
    }
}
