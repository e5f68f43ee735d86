package org.alongside.pathway.version;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.alongside.pathway.desk.Startable;
import org.alongside.pathway.desk.Workbench;
import org.alongside.pathway.version.Halt.Kind;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a retired or a paused pathway does not let happen, at every door, and that all goes on afterwards. */
@JourneyTest
class HaltsTest {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Halts halts;

    @Autowired
    private Moves moves;

    @Autowired
    private Workbench workbench;

    private Garden garden;
    private int version;
    private Journey person;

    @BeforeEach
    void somebodyIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        garden = new Garden(journeys);
        version = garden.older();
        person = begun("Hal Halted");
    }

    @AfterEach
    void everythingGoesOn() {
        for (Kind kind : Kind.values())
            if (halts.of(Garden.PATHWAY, kind).isPresent()) halts.goOn(Garden.PATHWAY, kind, "teamManager");
    }

    @Test
    void aRetiredPathwayIsStartedByNobodyAndWhoeverIsUnderWayGoesOn() {
        halts.stop(Garden.PATHWAY, Kind.RETIRED, "The garden was sold", "teamManager");

        assertThatThrownBy(() -> begun("Rita Retired"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "“Help with the garden” is retired and cannot be started any more. Its manager wrote: The garden was sold");
        assertThat(startable()).doesNotContain(Garden.PATHWAY);
        assertThat(offeredInTasklist()).doesNotContain(Garden.PATHWAY);
        person.does("askNeighbours", answers("howItWent", "They knew"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void aNewVersionDoesNotBringARetiredPathwayBack() {
        halts.stop(Garden.PATHWAY, Kind.RETIRED, "The garden was sold", "teamManager");
        garden.older();

        assertThat(offeredInTasklist()).doesNotContain(Garden.PATHWAY);
        halts.goOn(Garden.PATHWAY, Kind.RETIRED, "teamManager");
        assertThat(offeredInTasklist()).contains(Garden.PATHWAY);
        assertThat(begun("Bettina Back")).isWaitingAt("askNeighbours");
    }

    @Test
    void noStepOfAPausedPathwayIsCompletedAndTheWorkerReadsWhy() {
        halts.stop(Garden.PATHWAY, Kind.PAUSED, "We wait for the council", "teamManager");

        String notice =
                "“Help with the garden” is paused for now, and nothing was sent. Its manager wrote: We wait for the council";
        assertThatThrownBy(() -> person.does("askNeighbours", answers("howItWent", "They knew")))
                .isInstanceOf(Refusal.class)
                .hasMessage(notice);
        assertThatThrownBy(() -> begun("Paula Paused"))
                .isInstanceOf(Refusal.class)
                .hasMessage(notice);
        assertThatThrownBy(() -> workbench.open(person.step("askNeighbours").getId(), "careCoordinator"))
                .isInstanceOf(Refusal.class)
                .hasMessage(notice);

        halts.goOn(Garden.PATHWAY, Kind.PAUSED, "teamManager");
        person.does("askNeighbours", answers("howItWent", "They knew"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void timersWaitInAPauseAndGoOffAfterIt() {
        halts.stop(Garden.PATHWAY, Kind.PAUSED, "We wait for the council", "teamManager");
        journeys.clock().turnTo(TurnableClock.london("2026-12-01T10:00"));
        assertThat(journeys.engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(person.instance())
                        .executable()
                        .count())
                .isZero();

        halts.goOn(Garden.PATHWAY, Kind.PAUSED, "teamManager");
        person.timeIs(TurnableClock.london("2026-12-01T10:00"));
        assertThat(person).hasEndedAt("gaveUp");
    }

    @Test
    void anEpisodeIsClosedInAPauseOrNotAtAll() {
        halts.stop(Garden.PATHWAY, Kind.PAUSED, "We wait for the council", "teamManager");

        assertThatThrownBy(() -> person.act(
                        "closing",
                        "careCoordinator",
                        answers("closingReason", "moved", "whatIsStillOpen", "The neighbours see to it")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("paused for now");
        assertThat(person).isWaitingAt("askNeighbours");
    }

    @Test
    void peopleAreMovedInAPauseAndStayPaused() {
        int newer = garden.newer();
        halts.stop(Garden.PATHWAY, Kind.PAUSED, "We wait for the council", "teamManager");
        UUID move = moves.order(
                new MoveWish(Garden.PATHWAY, version, newer, Map.of(), false), "It changed", 1, "teamManager");
        moves.goOn(move, 10);

        assertThat(moves.progress(move)).isEqualTo(new Progress(0, 1, 0));
        assertThat(person.step("askNeighbours").isSuspended()).isTrue();
        halts.goOn(Garden.PATHWAY, Kind.PAUSED, "teamManager");
        person.does("askNeighbours", answers("whoAnswered", "All of them"));
        assertThat(person).hasEndedAt("gardenDone");
    }

    @Test
    void aHaltNeedsAReasonAndHappensOnce() {
        assertThatThrownBy(() -> halts.stop(Garden.PATHWAY, Kind.PAUSED, " ", "teamManager"))
                .hasMessage("Say why, for those who work with it.");
        halts.stop(Garden.PATHWAY, Kind.PAUSED, "We wait", "teamManager");
        assertThatThrownBy(() -> halts.stop(Garden.PATHWAY, Kind.PAUSED, "Again", "teamManager"))
                .hasMessage("Somebody has done so already. Look at it again.");
    }

    private Journey begun(String name) {
        return journeys.start(Garden.PATHWAY, "careCoordinator", Garden.wished(name, "ask"));
    }

    private List<String> startable() {
        return workbench.startableBy("careCoordinator").stream()
                .map(Startable::pathway)
                .toList();
    }

    private List<String> offeredInTasklist() {
        return journeys.as(
                "careCoordinator",
                () -> journeys
                        .engine()
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .startablePermissionCheck()
                        .listPage(0, 500)
                        .stream()
                        .map(ProcessDefinition::getKey)
                        .toList());
    }
}
