package org.alongside.pathway.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows a newly published pathway under Start process to the roles its model names, and to no others. */
@Component
class StartersAdmitted implements Deployer {

    private final ObjectProvider<Grants> grants;

    /** Asked for late, since granting uses the engine that this is a part of. */
    StartersAdmitted(ObjectProvider<Grants> grants) {
        this.grants = grants;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        for (ProcessDefinitionEntity pathway : deployment.getDeployedArtifacts(ProcessDefinitionEntity.class)) {
            grants.getObject()
                    .grantStart(pathway.getKey(), PathwayModel.of(pathway).startedBy());
        }
    }
}
