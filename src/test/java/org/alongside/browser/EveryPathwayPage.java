package org.alongside.browser;

import static org.alongside.browser.PageState.of;
import static org.alongside.browser.PageState.sentEmpty;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journeys;
import org.alongside.pathway.version.Garden;
import org.alongside.pathway.version.Halt.Kind;
import org.alongside.pathway.version.Halts;
import org.alongside.pathway.version.MoveWish;
import org.alongside.pathway.version.Moves;
import org.alongside.work.publish.DrawnFiles;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The pages about versions of pathways: somebody on an older one who can be moved, and somebody who cannot. */
final class EveryPathwayPage {

    private static final String MANAGER = "teamManager";

    /** Of its own, since others start the garden's. */
    private static final String RETIRED = "worryRetired";

    private EveryPathwayPage() {}

    static List<PageState> states(Journeys journeys, Moves moves, Halts halts) {
        Garden garden = new Garden(journeys);
        int oldest = garden.older();
        begun(journeys, "Fern Odd", "dig");
        begun(journeys, "Heather Odd", "borrow");
        int older = garden.older();
        begun(journeys, "Petal " + "withaverylongname".repeat(6), "dig");
        begun(journeys, "Bracken Odd", "borrow");
        int newer = garden.newer();
        String between = "?from=%d&to=%d".formatted(older, newer);
        String moved = "/pathways/gardenHelp/moves/" + ordered(moves, oldest, newer);
        moves.goOn(10);
        retired(journeys, halts);
        String waiting = "/pathways/gardenHelp/moves/" + ordered(moves, older, newer);
        return List.of(
                of("Pathways", MANAGER, "/pathways"),
                of("Pathways, to read only", "auditor", "/pathways"),
                of("An older version", MANAGER, "/pathways/gardenHelp/versions/" + older),
                of("A live version", MANAGER, "/pathways/referral/versions/1"),
                of("A form of a version", MANAGER, "/pathways/referral/versions/1/forms/startReferral"),
                of("Move people", MANAGER, "/pathways/gardenHelp/move" + between),
                of("Move people, nobody anywhere", MANAGER, "/pathways/gardenHelp/move?from=1&to=1"),
                of("Who would be moved", MANAGER, "/pathways/gardenHelp/move/preview" + between),
                of(
                        "Who would be moved, people of others",
                        "administrator",
                        "/pathways/gardenHelp/move/preview" + between),
                sentEmpty("Who would be moved", MANAGER, "/pathways/gardenHelp/move/preview" + between),
                of("Pause a pathway", MANAGER, "/pathways/gardenHelp/pause"),
                sentEmpty("Pause a pathway", MANAGER, "/pathways/gardenHelp/pause"),
                of("Bring a pathway back", MANAGER, "/pathways/" + RETIRED + "/retire"),
                of("Let a pathway go on", MANAGER, "/pathways/" + RETIRED + "/pause"),
                of("My work while a pathway is paused", "careCoordinator", "/work"),
                of("People are being moved", MANAGER, waiting),
                of("People were moved", MANAGER, moved),
                of("People were moved, people of others", "auditor", moved));
    }

    private static void begun(Journeys journeys, String name, String begin) {
        journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished(name, begin));
    }

    private static void retired(Journeys journeys, Halts halts) {
        if (halts.of(RETIRED, Kind.RETIRED).isPresent()) return;
        journeys.as(MANAGER, () -> {
            DeploymentBuilder deployment =
                    journeys.engine().getRepositoryService().createDeployment().name(RETIRED);
            DrawnFiles.of(RETIRED)
                    .all()
                    .forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
            return deployment.deploy();
        });
        for (Kind kind : Kind.values()) halts.stop(RETIRED, kind, "It " + "takestoolong".repeat(12), MANAGER);
    }

    private static UUID ordered(Moves moves, int older, int newer) {
        MoveWish wish = new MoveWish(Garden.PATHWAY, older, newer, Map.of(), true);
        return moves.order(wish, "Because " + "ofaverylongword".repeat(12), 2, MANAGER);
    }
}
