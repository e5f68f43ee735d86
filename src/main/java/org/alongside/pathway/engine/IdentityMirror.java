package org.alongside.pathway.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.access.Membership;
import org.alongside.access.Roles;
import org.alongside.access.Teams;
import org.alongside.access.Worker;
import org.alongside.access.WorkerChanged;
import org.alongside.access.Workers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes workers and their groups into the engine's identity tables, because Camunda's web apps look there every few
 * minutes. It writes only what differs, and never a password.
 */
@Component
class IdentityMirror {

    private static final String GROUP_TYPE = "WORKFLOW";

    private final Workers workers;
    private final Teams teams;
    private final Roles roles;
    private final IdentityService identities;
    private final Map<String, Worker> mirrored = new ConcurrentHashMap<>();

    IdentityMirror(Workers workers, Teams teams, Roles roles, IdentityService identities) {
        this.workers = workers;
        this.teams = teams;
        this.roles = roles;
        this.identities = identities;
    }

    @EventListener
    void on(AuthenticationSuccessEvent signedIn) {
        mirror(signedIn.getAuthentication().getName());
    }

    @EventListener
    void on(WorkerChanged changed) {
        mirrored.remove(changed.worker());
        mirror(changed.worker());
    }

    /** Makes the engine know the worker as they are now. */
    void mirror(String id) {
        Worker worker = workers.find(id).orElse(null);
        if (worker == null || worker.equals(mirrored.get(id))) return;
        AsNobody.run(identities, () -> {
            try {
                write(worker);
            } catch (ProcessEngineException somebodyElseWroteAtTheSameMoment) {
                write(worker);
            }
        });
        mirrored.put(id, worker);
    }

    private void write(Worker worker) {
        writeUser(worker);
        Set<String> wanted = worker.active() ? worker.groups() : Set.of();
        Set<String> present = new HashSet<>();
        for (Group group :
                identities.createGroupQuery().groupMember(worker.id()).list()) {
            if (wanted.contains(group.getId())) present.add(group.getId());
            else identities.deleteMembership(worker.id(), group.getId());
        }
        for (Membership membership : worker.memberships()) {
            String role = roles.label(membership.role());
            String team = teams.get(membership.team()).name();
            join(worker, membership.role(), role, wanted, present);
            join(worker, membership.group(), role + ", " + team, wanted, present);
        }
    }

    private void join(Worker worker, String group, String name, Set<String> wanted, Set<String> present) {
        if (!wanted.contains(group)) return;
        writeGroup(group, name);
        if (present.add(group)) identities.createMembership(worker.id(), group);
    }

    private void writeUser(Worker worker) {
        int space = worker.name().lastIndexOf(' ');
        String first = space < 0 ? "" : worker.name().substring(0, space);
        String last = worker.name().substring(space + 1);
        User user = identities.createUserQuery().userId(worker.id()).singleResult();
        if (user == null) user = identities.newUser(worker.id());
        else if (first.equals(user.getFirstName()) && last.equals(user.getLastName()) && sameEmail(worker, user))
            return;
        user.setFirstName(first);
        user.setLastName(last);
        user.setEmail(worker.email());
        identities.saveUser(user);
    }

    private static boolean sameEmail(Worker worker, User user) {
        return Objects.equals(worker.email(), user.getEmail());
    }

    private void writeGroup(String id, String name) {
        Group group = identities.createGroupQuery().groupId(id).singleResult();
        if (group != null && name.equals(group.getName())) return;
        if (group == null) group = identities.newGroup(id);
        group.setName(name);
        group.setType(GROUP_TYPE);
        identities.saveGroup(group);
    }
}
