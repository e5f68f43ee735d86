package org.alongside.pathway.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.alongside.journey.Journeys.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.jspecify.annotations.Nullable;

/** A pathway a manager published that can wait, call, go round and end in every way, and what the log says of it. */
final class Outing {

    static final String PATHWAY = "outing";

    private static final List<String> FILES =
            List.of("outing.bpmn", "journeyThere.bpmn", "startOuting.form", "isItPacked.form", "howFar.form");

    private final Journeys journeys;

    Outing(Journeys journeys) {
        this.journeys = journeys;
    }

    int publish() {
        return publish("A day out");
    }

    /** @param name what the pathway is called in this version */
    int publish(String name) {
        journeys.as("teamManager", () -> {
            DeploymentBuilder deployment =
                    journeys.engine().getRepositoryService().createDeployment().name(PATHWAY);
            for (String file : FILES)
                deployment.addString(
                        file, text(file).replace("name=\"A day out\" isExec", "name=\"%s\" isExec".formatted(name)));
            return deployment.deploy();
        });
        return journeys.newest(PATHWAY).getVersion();
    }

    Journey begun(String name, String begin) {
        return journeys.start(PATHWAY, "careCoordinator", wished(name, begin));
    }

    static Map<String, Object> wished(String name, String begin) {
        return answers("personName", name, "dateOfBirth", "1961-04-05", "receivingTeam", "thepod", "begin", begin);
    }

    /** A row of the log as far as these tests go into it. */
    record Row(
            String kind,
            String event,
            String step,
            String stepId,
            String runId,
            @Nullable String callerId,
            @Nullable Integer attempt,
            @Nullable String outcome,
            @Nullable String origin,
            int pathwayVersion) {

        String told() {
            return kind + " " + step + " " + event;
        }
    }

    List<Row> log(Journey journey) {
        return journeys.database()
                .sql("select * from step_log where episode_id = ? order by seq")
                .param(journey.episode())
                .query(Row.class)
                .list();
    }

    /** Without what only steps have. */
    List<String> told(Journey journey) {
        return log(journey).stream()
                .filter(row -> !row.kind().equals("step")
                        || List.of("created", "completed", "cancelled").contains(row.event()))
                .map(Row::told)
                .toList();
    }

    private static String text(String file) {
        try (InputStream read = Outing.class.getResourceAsStream("/pathways/outing/" + file)) {
            return new String(read.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
