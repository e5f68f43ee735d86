package org.alongside.pathway.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who published what and when, in the transaction that publishes it, whichever door it came through. */
@Component
class PublicationBook implements Deployer {

    /** The source of what was published on our own page. */
    static final String FROM_THE_PAGE = "Alongside";

    private final JdbcClient database;
    private final Clock clock;

    PublicationBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) return;
        database.sql("insert into published (deployment_id, published_by, published_at, way) values (?, ?, ?, ?)")
                .param(deployment.getId())
                .param(worker())
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(way(deployment))
                .update();
        deployment.getDeployedArtifacts(ProcessDefinitionEntity.class).forEach(pathway -> keep(deployment, pathway));
    }

    private void keep(DeploymentEntity deployment, ProcessDefinitionEntity pathway) {
        database.sql("insert into published_pathway (deployment_id, pathway, version) values (?, ?, ?)")
                .param(deployment.getId())
                .param(pathway.getKey())
                .param(pathway.getVersion())
                .update();
    }

    private static String way(DeploymentEntity deployment) {
        String source = deployment.getSource();
        if (BundledPathways.SOURCE.equals(source) && worker() == null) return "bundled";
        return FROM_THE_PAGE.equals(source) ? "page" : "modeler";
    }

    private static @Nullable String worker() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }
}
