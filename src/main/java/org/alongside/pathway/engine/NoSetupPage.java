package org.alongside.pathway.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps Camunda's web apps from asking for a first user of their own. They do so, instead of showing Tasklist, while
 * nobody is in their group of administrators, so there is one member, as whom nobody can sign in.
 */
@Component
class NoSetupPage implements SmartInitializingSingleton {

    private static final String NOBODY = "setupIsDone";

    private final IdentityService identities;

    NoSetupPage(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String group = Groups.CAMUNDA_ADMIN;
        if (identities.createUserQuery().memberOfGroup(group).count() > 0) return;
        if (identities.createGroupQuery().groupId(group).count() == 0) {
            Group administrators = identities.newGroup(group);
            administrators.setName("Camunda's own administrators");
            administrators.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(administrators);
        }
        if (identities.createUserQuery().userId(NOBODY).count() == 0) identities.saveUser(identities.newUser(NOBODY));
        identities.createMembership(NOBODY, group);
    }
}
