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

    private static final int MUTANTS = 60;

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

    @Test
    void sixtyMutantsArePublishedOrRefusedInWordsAndNothingBreaks() {
        Caller manager = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager");
        List<String> published = new ArrayList<>();
        List<String> surprises = new ArrayList<>();
        for (int seed = 0; seed < MUTANTS; seed++) {
            Answer answer = Publishing.as(manager, "mutants", mutated(seed));
            if (answer.status() == 200) published.add(answer.json().path("id").asText());
            else if (answer.status() != 400 || !saysWhatToMend(answer)) surprises.add("seed " + seed + ": " + answer);
        }
        published.forEach(this::takeBack);

        assertThat(surprises).isEmpty();
        // Neither doors that let everything in nor doors that let nothing in would show anything.
        assertThat(published).hasSizeBetween(MUTANTS / 20, MUTANTS / 2);
    }

    @Test
    void aPathwayOfAnotherOrganisationStaysTheirs() {
        Caller theirs = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager");
        Caller ours = Caller.at(Mount.FOR_PROGRAMS, port, "teamManager2");
        Map<String, byte[]> files = DrawnFiles.of("hostileTakeover").all();
        Answer first = Publishing.as(theirs, "takeover", files);
        List<String> before = deployments();

        Answer taken = Publishing.as(
                ours,
                "takeover",
                DrawnFiles.of("hostileTakeover").change("worries", "troubles").all());

        assertThat(first.status()).isEqualTo(200);
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.message())
                .isEqualTo("concern.bpmn: pathway hostileTakeover is published by Coventry City Council (demo). Give"
                        + " yours another id, or ask them.");
        assertThat(deployments()).isEqualTo(before);
        takeBack(first.json().path("id").asText());
    }

    private static Map<String, byte[]> mutated(int seed) {
        Map<String, byte[]> files = DrawnFiles.of("hostileMutant").all();
        String file = seed % 4 == 0 ? "decideOnTheConcern.form" : "concern.bpmn";
        files.computeIfPresent(file, (name, content) -> Mutant.of(content, seed));
        return files;
    }

    private static boolean saysWhatToMend(Answer answer) {
        return List.of("concern.bpmn", "startConcern.form", "decideOnTheConcern.form").stream()
                .anyMatch(answer.message()::contains);
    }

    /** Nobody else is to find it in a list. */
    private void takeBack(String deployment) {
        for (String table : List.of("published_pathway", "published"))
            journeys.database()
                    .sql("delete from " + table + " where deployment_id = ?")
                    .param(deployment)
                    .update();
        journeys.engine().getRepositoryService().deleteDeployment(deployment, true);
    }

    private List<String> deployments() {
        return journeys.database()
                .sql("select id_ from act_re_deployment order by id_")
                .query(String.class)
                .list();
    }
}
