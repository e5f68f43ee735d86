package org.alongside.pathway.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rule.Problem;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Holds every new deployment against the rules before the engine reads it, and refuses it with everything there is to
 * mend. Old versions are parsed again after a restart and are never judged again.
 */
@Component
class PublicationCheck implements Deployer {

    private final EngineChecking checking;

    PublicationCheck(EngineChecking checking) {
        this.checking = checking;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        Map<String, byte[]> files = new HashMap<>();
        deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
        List<Problem> problems = checking.of(files, Context.getCommandContext().getAuthenticatedUserId()).stream()
                .filter(Problem::refuses)
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        }
    }
}
