package org.alongside.pathway.version;

import static org.alongside.journey.Journeys.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.journey.Journeys;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** A pathway of which a manager published two versions: a step renamed, added, removed, given to another role, due sooner. */
public final class Garden {

    public static final String PATHWAY = "gardenHelp";

    /** What takes the place of the step that has another id. */
    public static final Map<String, String> RENAMED = Map.of("walkRound", "lookAtTheGarden");

    private static final List<String> FILES = List.of(
            "gardenHelp.bpmn", "gardenParty.bpmn", "startGardenHelp.form", "howItWent.form", "whatWasPlanted.form");

    private final Journeys journeys;

    public Garden(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Publishes the older version anew and gives its number: others may have published both before. */
    public int older() {
        return publish("gardenHelp", FILES);
    }

    public int newer() {
        List<String> files = new ArrayList<>(FILES);
        files.add("whoAnswered.form");
        return publish("gardenHelpAgain", files);
    }

    public static Map<String, Object> wished(String name, String begin) {
        return answers("personName", name, "dateOfBirth", "1961-04-05", "receivingTeam", "thepod", "begin", begin);
    }

    private int publish(String folder, List<String> files) {
        journeys.as("teamManager", () -> {
            DeploymentBuilder deployment =
                    journeys.engine().getRepositoryService().createDeployment().name(folder);
            for (String file : files)
                deployment.addInputStream(
                        file, Garden.class.getResourceAsStream("/pathways/%s/%s".formatted(folder, file)));
            return deployment.deploy();
        });
        return journeys.newest(PATHWAY).getVersion();
    }
}
