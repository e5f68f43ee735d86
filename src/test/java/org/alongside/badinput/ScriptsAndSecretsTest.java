package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Callers;
import org.alongside.doors.Publishing;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A model never runs a stranger's code nor reaches our beans: not through the front door, and not if it got past it. */
@JourneyTest
class ScriptsAndSecretsTest {

    private static final String PAST_THE_CHECK = "A trick";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Untouched untouched;

    @BeforeEach
    void nothingHasRun() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        Ran.WHAT.clear();
        untouched = Untouched.asOfNow(journeys.database());
    }

    /** The application is shared, and others look at what can be started. */
    @AfterEach
    void takeThePublishedTrickAway() {
        var repository = journeys.engine().getRepositoryService();
        repository
                .createDeploymentQuery()
                .deploymentName(PAST_THE_CHECK)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    static List<Trick> tricks() {
        return Trick.all();
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void publishingItIsRefusedByTheElementsName(Trick trick) {
        for (Mount mount : Mount.values()) {
            String id = Trick.anId();
            Answer answer = Publishing.as(Callers.at(mount, port, "teamManager"), "A trick", TrickFiles.of(trick, id));

            assertThat(answer.status()).as("%s", answer).isEqualTo(400);
            assertThat(answer.message())
                    .contains(id)
                    .containsPattern("which models may not|vocabulary|FEEL|calls code|but there is no|does not exist")
                    .doesNotContain("Exception", "ENGINE-");
            untouched.assertNothingChanged();
        }
        assertThat(Ran.WHAT).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void pastTheCheckItRunsNothingAndTheStartIsUndone(Trick trick) {
        String id = Trick.anId();
        Throwable stopped = catchThrowable(() -> pastTheCheck(TrickFiles.of(trick, id)));
        if (stopped == null) {
            untouched = Untouched.asOfNow(journeys.database());
            stopped = catchThrowable(() -> journeys.start(id, "careCoordinator", aReferral()));
        }
        assertThat(stopped).isInstanceOf(RuntimeException.class);
        untouched.assertNothingChanged();
        assertThat(Ran.WHAT).isEmpty();
        assertThat(Ran.BY_A_SHELL).doesNotExist();
    }

    /** As a model that was published before a rule was thought of. */
    private void pastTheCheck(Map<String, byte[]> files) {
        var configuration = (ProcessEngineConfigurationImpl) journeys.engine().getProcessEngineConfiguration();
        List<Deployer> all = configuration.getDeployers();
        configuration
                .getDeploymentCache()
                .setDeployers(all.stream()
                        .filter(deployer -> !deployer.getClass().getSimpleName().equals("PublicationCheck"))
                        .toList());
        try {
            DeploymentBuilder deployment =
                    journeys.engine().getRepositoryService().createDeployment().name(PAST_THE_CHECK);
            files.forEach((name, file) -> deployment.addInputStream(name, new ByteArrayInputStream(file)));
            deployment.deploy();
        } finally {
            configuration.getDeploymentCache().setDeployers(all);
        }
    }
}
