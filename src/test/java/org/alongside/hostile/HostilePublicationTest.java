package org.alongside.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.doors.Answer;
import org.alongside.doors.Caller;
import org.alongside.doors.Caller.Mount;
import org.alongside.doors.Publishing;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.work.publish.DrawnFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same files, sent as Camunda Modeler sends them by a manager who may publish. */
@JourneyTest
class HostilePublicationTest {

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    @Test
    void eachIsRefusedWithItsMessageNoneRunsAndNothingIsPublished() {
        Caller manager = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager");
        List<String> before = deployments();
        List<String> surprises = new ArrayList<>();
        HostileFiles.expected().forEach((name, sentences) -> {
            Answer answer = Publishing.as(manager, "hostile", HostileFiles.deployment(name));
            String said = answer.message().replaceAll("\\s+", " ");
            if (answer.status() != 400 || !sentences.stream().allMatch(said::contains))
                surprises.add(name + ": " + answer);
        });

        assertThat(surprises).isEmpty();
        assertThat(System.getProperty(HostileFiles.CANARY)).isNull();
        assertThat(deployments()).isEqualTo(before);
    }

    @Test
    void aFileNamedAsAPathIsPublishedNowhereElse() {
        Caller manager = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager");
        Map<String, byte[]> files = DrawnFiles.of("hostileByItsName").all();
        files.put("../../../tmp/evil.bpmn", files.remove("concern.bpmn"));

        Answer answer = Publishing.as(manager, "../hostile", files);

        assertThat(answer.status()).isIn(200, 400);
        assertThat(java.nio.file.Path.of("/tmp/evil.bpmn")).doesNotExist();
        assertThat(java.nio.file.Path.of("../../../tmp/evil.bpmn")).doesNotExist();
    }

    private List<String> deployments() {
        return journeys.database()
                .sql("select id_ from act_re_deployment order by id_")
                .query(String.class)
                .list();
    }
}
