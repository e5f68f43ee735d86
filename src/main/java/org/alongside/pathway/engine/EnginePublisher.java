package org.alongside.pathway.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.pathway.publication.Draft;
import org.alongside.pathway.publication.Drafts;
import org.alongside.pathway.publication.Publisher;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publishes as the manager who does it, so that the engine's own rights and our rules hold as at every other door. */
@Component
class EnginePublisher implements Publisher {

    private final EngineWorkbench workbench;
    private final Drafts drafts;
    private final JdbcClient database;

    EnginePublisher(EngineWorkbench workbench, Drafts drafts, JdbcClient database) {
        this.workbench = workbench;
        this.drafts = drafts;
        this.database = database;
    }

    @Override
    public List<NewVersion> publish(Draft draft, String worker, String because) {
        return workbench.doing(worker, context -> publish(draft, because, context));
    }

    private List<NewVersion> publish(Draft draft, String because, CommandContext context) {
        DeploymentBuilder deployment = context.getProcessEngineConfiguration()
                .getRepositoryService()
                .createDeployment()
                .name(name(draft))
                .source(PublicationBook.FROM_THE_PAGE);
        draft.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        DeploymentWithDefinitions made = deployment.deployWithResult();
        database.sql("update published set because = ? where deployment_id = ?")
                .param(because)
                .param(made.getId())
                .update();
        drafts.discard(draft.id());
        List<ProcessDefinition> live = made.getDeployedProcessDefinitions();
        return live == null
                ? List.of()
                : live.stream()
                        .map(each -> new NewVersion(each.getKey(), each.getName(), each.getVersion()))
                        .toList();
    }

    /** The engine keeps so many letters of a deployment's name. */
    private static String name(Draft draft) {
        String name = draft.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> file.replaceFirst("\\.bpmn$", ""))
                .collect(Collectors.joining(", "));
        return name.substring(0, Math.min(name.length(), 200));
    }
}
