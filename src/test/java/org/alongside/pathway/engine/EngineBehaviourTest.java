package org.alongside.pathway.engine;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.alongside.calendar.WorkingDays;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine does for every step of every pathway, shown on a small one that a manager published. */
@JourneyTest
class EngineBehaviourTest {

    private static final List<String> FILES =
            List.of("visit.bpmn", "preparing.bpmn", "startVisit.form", "askWhereToMeet.form", "holdTheVisit.form");

    @Autowired
    private Journeys journeys;

    @Autowired
    private WorkingDays offices;

    private Journey journey;

    @BeforeEach
    void aManagerHasPublishedAVisitAndOneIsUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        journeys.as("teamManager", () -> {
            DeploymentBuilder deployment = journeys.engine()
                    .getRepositoryService()
                    .createDeployment()
                    .name("visit")
                    .enableDuplicateFiltering(false);
            FILES.forEach(file -> deployment.addClasspathResource("pathways/visit/" + file));
            return deployment.deploy();
        });
        journey = journeys.start(
                "visit",
                "careCoordinator",
                answers("personName", "Rowan Test", "dateOfBirth", "1980-02-01", "receivingTeam", "thepod"));
    }

    @Test
    void aCalledPathwayBelongsToItsCallersEpisodeAndItsParticipants() {
        assertThat(journey)
                .isWaitingAt("askWhereToMeet")
                .isWith("askWhereToMeet", "careCoordinator")
                .offers("askWhereToMeet", "ipunorthCareCoordinator");
        journey.does("askWhereToMeet", answers("place", "The library"));

        assertThat(journey).isWaitingAt("holdTheVisit");
        assertThat(pathwaysAnswered()).containsExactly("visit", "preparing");
    }

    @Test
    void closingReachesThroughACallToTheStepInTheCalledPathway() {
        journey.act(
                "closing",
                "careCoordinator",
                answers("closingReason", "moved", "whatIsStillOpen", "Her sister looks after the rest"));

        assertThat(journey).isWaitingAt().hasEndedAt("closedEarly");
        assertThat(stepsEverOffered()).containsExactly("askWhereToMeet");
    }

    @Test
    void aPathwayThatIsOnlyCalledCannotBeStarted() {
        assertThatThrownBy(() -> journeys.start("preparing", "careCoordinator", Map.of()))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "yes, yes, true",
        "late, yes, true",
        "yes, late, true",
        "no, yes, false",
        "yes, no, false",
        "no, no, false"
    })
    void aMeetingIsQuorateOnlyWhenEverybodyWhoMustAttendWasThere(String person, String coordinator, boolean quorate) {
        journey.does("askWhereToMeet", answers("place", "The library"))
                .does("holdTheVisit", answers("personThere", person, "coordinatorThere", coordinator));

        if (quorate) assertThat(journey).hasEndedAt("visitHeld");
        else assertThat(journey).isWaitingAt("holdTheVisit");
    }

    @Test
    void quorateIsComputedAndCannotBeTyped() {
        journey.does("askWhereToMeet", answers("place", "The library"));

        assertThatThrownBy(() -> journey.does(
                        "holdTheVisit", answers("personThere", "no", "coordinatorThere", "yes", "quorate", true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aTargetInRealHoursRunsThroughTheNight() {
        journeys.clock().turnTo(london("2026-11-02T22:30"));
        journey.does("askWhereToMeet", answers("place", "The library"));

        assertThat(journey.step("holdTheVisit").getDueDate().toInstant()).isEqualTo(london("2026-11-03T02:30"));
    }

    @Test
    void aTargetKeepsTheCalendarOfTheTeamThatServesTheRole() {
        // The coordinator's team closes at 15:00 on Tuesdays; other teams keep the usual hours.
        for (int weekday = 1; weekday <= 5; weekday++) {
            journeys.database()
                    .sql(
                            "insert into office_hours (team_id, weekday, opens, closes) values ('ipusouth', ?, '09:00', ?)")
                    .param(weekday)
                    .param(LocalTime.of(weekday == 2 ? 15 : 17, 0))
                    .update();
        }
        offices.forget("ipusouth");

        Journey elsewhere = journeys.start(
                "visit",
                "careCoordinator2",
                answers("personName", "Ash Test", "dateOfBirth", "1980-02-01", "receivingTeam", "thepod"));

        assertThat(elsewhere.step("askWhereToMeet").getDueDate().toInstant()).isEqualTo(london("2026-11-03T15:00"));
        assertThat(journey.step("askWhereToMeet").getDueDate().toInstant()).isEqualTo(london("2026-11-03T16:30"));
    }

    @Test
    void theFirstOpeningBySomebodyWhoMayDoTheStepIsNotedOnce() {
        String step = journey.step("askWhereToMeet").getId();
        journeys.clock().pass(Duration.ofMinutes(5));
        open("careCoordinator", step);
        journeys.clock().pass(Duration.ofMinutes(5));
        open("careCoordinator", step);

        assertThat(events(step)).containsExactly("created", "assigned", "touched");
    }

    @Test
    void aServedFormCarriesTheWayToTheEpisodesPage() {
        assertThat(open("careCoordinator", journey.step("askWhereToMeet").getId()))
                .contains("/episodes/" + journey.reference().replace("-", "&#45;"));
    }

    @Test
    void aStepInHandIsNotGivenAwayByHand() {
        String step = journey.step("askWhereToMeet").getId();

        assertThatThrownBy(() -> journeys.as("careCoordinator", () -> {
                    journeys.engine().getTaskService().setAssignee(step, "careCoordinator3");
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(journey).isWith("askWhereToMeet", "careCoordinator");
    }

    @Test
    void publishingTheSameFilesAgainMakesNoNewVersion() {
        long versions = journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("visit")
                .count();

        assertThat(versions).isEqualTo(1);
    }

    private String open(String worker, String step) {
        return journeys.as(
                worker,
                () -> new String(journeys.engine()
                        .getFormService()
                        .getDeployedTaskForm(step)
                        .readAllBytes()));
    }

    private List<String> events(String step) {
        return journeys.database()
                .sql("select event from step_log where step_id = ? order by seq")
                .param(step)
                .query(String.class)
                .list();
    }

    private List<String> stepsEverOffered() {
        return journeys.database()
                .sql(
                        "select step from step_log where episode_id = ? and kind = 'step' and event = 'created' order by seq")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    private List<String> pathwaysAnswered() {
        return journeys.database()
                .sql("select pathway from answers where episode_id = ? order by id")
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
