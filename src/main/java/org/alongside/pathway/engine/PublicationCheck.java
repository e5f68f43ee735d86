package org.alongside.pathway.engine;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/** Holds. */
@Component
class PublicationCheck implements Deployer {
    @Override
    public void deploy(DeploymentEntity deployment) {}
}
