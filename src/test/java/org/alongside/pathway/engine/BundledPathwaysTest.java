package org.alongside.pathway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Leaves a newer version of an act behind. */
@JourneyTest
@ExtendWith(OutputCaptureExtension.class)
class BundledPathwaysTest {

    @Autowired
    private BundledPathways bundled;

    @Autowired
    private Journeys journeys;

    @Test
    void startingAgainWithTheSameFilesPublishesNothing() throws IOException {
        int before = latest("referral").getVersion();

        bundled.run(new DefaultApplicationArguments());

        assertThat(latest("referral").getVersion()).isEqualTo(before);
    }

    @Test
    void eachFolderIsItsOwnDeployment() {
        assertThat(latest("referral").getDeploymentId())
                .isNotEqualTo(latest("changeOfWorker").getDeploymentId());
    }

    @Test
    void aPathwayThatAManagerHasPublishedIsLeftAloneAndTheStartSaysSo(CapturedOutput said) throws IOException {
        String reworded = Files.readString(Path.of("processes/acts/closing.bpmn"))
                .replace("name=\"Close an episode\"", "name=\"Close an episode kindly\"");
        journeys.as(
                "teamManager",
                () -> journeys.engine()
                        .getRepositoryService()
                        .createDeployment()
                        .name("closing")
                        .addString("closing.bpmn", reworded)
                        .addInputStream(
                                "startClosing.form", Files.newInputStream(Path.of("processes/acts/startClosing.form")))
                        .deploy());

        bundled.run(new DefaultApplicationArguments());

        assertThat(latest("closing").getName()).isEqualTo("Close an episode kindly");
        assertThat(said).contains("Pathways in processes/acts are left alone: a manager has published “closing”.");
    }

    private ProcessDefinition latest(String pathway) {
        return journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .latestVersion()
                .singleResult();
    }
}
