package org.alongside.pathway.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.pathway.Milestone;
import org.alongside.pathway.Places;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.rule.Checks;
import org.alongside.pathway.rule.KnownWords;
import org.alongside.pathway.rule.Problem;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Holds every new deployment against the rules before the engine reads it, and refuses it with everything there is to
 * mend. Old versions are parsed again after a restart and are never judged again.
 */
@Component
class PublicationCheck implements Deployer {

    private final Vocabulary vocabulary;
    private final Roles roles;
    private final List<Places> places;

    PublicationCheck(Vocabulary vocabulary, Roles roles, List<Places> places) {
        this.vocabulary = vocabulary;
        this.roles = roles;
        this.places = places;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        Map<String, byte[]> files = new HashMap<>();
        deployment.getResources().forEach((name, file) -> files.put(name, file.getBytes()));
        List<Problem> problems = new Checks(known()).problemsIn(files);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        }
    }

    private KnownWords known() {
        Map<String, Class<?>> offered = new HashMap<>();
        places.forEach(feature -> offered.putAll(feature.offered()));
        return new KnownWords(
                roles.all().stream().map(Role::id).collect(Collectors.toSet()),
                org.alongside.pathway.rule.Vocabulary.ofBeans(vocabulary.words()),
                offered,
                Arrays.stream(Milestone.values()).map(Milestone::word).collect(Collectors.toSet()),
                published());
    }

    private static Set<String> published() {
        return Context.getCommandContext()
                .runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .list()
                        .stream()
                        .map(ProcessDefinition::getKey)
                        .collect(Collectors.toSet()));
    }
}
