package org.alongside.pathway.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.Arrays;
import java.util.Set;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * What the engine lets each role do, whatever the team. Nobody gets rights on the tasks of a definition: those would
 * reach across teams. A step is seen by whom it is offered to, which the engine grants step by step.
 */
@Component
class Grants implements SmartInitializingSingleton {

    private static final String ADMINISTRATOR = "administrator";

    /** Filters are left out because they may hold expressions, tasks because they are the teams' own. */
    private static final Set<Resource> NOT_EVEN_FOR_ADMINISTRATORS =
            Set.of(Resources.TASK, Resources.HISTORIC_TASK, Resources.FILTER, Resources.PROCESS_DEFINITION);

    private static final Permission[] WITHOUT_TASKS = Arrays.stream(ProcessDefinitionPermissions.values())
            .filter(permission -> !permission.name().contains("TASK"))
            .filter(permission -> permission != ProcessDefinitionPermissions.ALL)
            .toArray(Permission[]::new);

    private final AuthorizationService authorizations;
    private final IdentityService identities;
    private final Roles roles;

    Grants(AuthorizationService authorizations, IdentityService identities, Roles roles) {
        this.authorizations = authorizations;
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Role role : roles.all()) {
            grant(role.id(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            switch (role.id()) {
                case "auditor" -> grant(role.id(), Resources.PROCESS_DEFINITION, ANY, Permissions.READ_HISTORY);
                case ADMINISTRATOR -> grantEverythingElse(role.id());
                default -> {
                    // Without READ_INSTANCE Tasklist's rows would not show the episode's reference, a variable. The
                    // doors to whole instances and their variables are closed all the same.
                    grant(role.id(), Resources.PROCESS_DEFINITION, ANY, Permissions.READ, Permissions.READ_INSTANCE);
                    // Of no use without the right to start one pathway, which its publication gives.
                    grant(role.id(), Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
                }
            }
            if (role.id().equals("teamManager"))
                grant(role.id(), Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
        }
    }

    /** Lets these roles, and no others, start a pathway. */
    void grantStart(String definitionKey, Set<String> starters) {
        AsNobody.run(
                identities,
                () -> roles.all().forEach(role -> {
                    if (starters.contains(role.id()))
                        grant(role.id(), Resources.PROCESS_DEFINITION, definitionKey, Permissions.CREATE_INSTANCE);
                    else withdraw(role.id(), Resources.PROCESS_DEFINITION, definitionKey);
                }));
    }

    /** Shows every role a list of steps; what is in it depends on who looks. */
    void grantFilter(String filterId) {
        roles.all().forEach(role -> grant(role.id(), Resources.FILTER, filterId, Permissions.READ));
    }

    private void grantEverythingElse(String group) {
        Arrays.stream(Resources.values())
                .filter(resource -> !NOT_EVEN_FOR_ADMINISTRATORS.contains(resource))
                .forEach(resource -> grant(group, resource, ANY, Permissions.ALL));
        grant(group, Resources.PROCESS_DEFINITION, ANY, WITHOUT_TASKS);
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        int wanted = Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
        AuthorizationEntity grant = find(group, resource, id);
        if (grant == null) {
            grant = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        } else if (grant.getPermissions() == wanted) {
            return;
        }
        grant.setPermissions(wanted);
        authorizations.saveAuthorization(grant);
    }

    private void withdraw(String group, Resource resource, String id) {
        AuthorizationEntity grant = find(group, resource, id);
        if (grant != null) authorizations.deleteAuthorization(grant.getId());
    }

    private @Nullable AuthorizationEntity find(String group, Resource resource, String id) {
        return (AuthorizationEntity) authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
    }
}
