package org.alongside.pathway.engine;

import java.util.Set;
import org.alongside.pathway.version.Halt.Kind;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows a newly published pathway under Start process to the roles its model names, and to no others. */
@Component
class StartersAdmitted implements Deployer {

    private final ObjectProvider<Grants> grants;
    private final HaltTable halts;

    /** Asked for late, since granting uses the engine that this is a part of. */
    StartersAdmitted(ObjectProvider<Grants> grants, HaltTable halts) {
        this.grants = grants;
        this.halts = halts;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        for (ProcessDefinitionEntity pathway : deployment.getDeployedArtifacts(ProcessDefinitionEntity.class)) {
            // A new version of a retired pathway does not bring it back: a manager does.
            boolean retired = halts.of(pathway.getKey(), Kind.RETIRED).isPresent();
            grants.getObject()
                    .grantStart(
                            pathway.getKey(),
                            retired ? Set.of() : PathwayModel.of(pathway).startedBy());
        }
    }
}
