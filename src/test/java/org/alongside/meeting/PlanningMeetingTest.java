package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.arrangedFor;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The planning meeting: arranged as the person prefers, and held only when all three are there. */
@JourneyTest
class PlanningMeetingTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void itIsToBeArrangedWithinFifteenWorkingDaysOfTheReferralHoweverOftenItIsTried() {
        Journey journey = meetings.begun();
        assertThat(due(journey, "arrangeThePlanningMeeting")).isEqualTo(london("2026-11-23T16:30"));
        assertThat(journey)
                .isWith("arrangeThePlanningMeeting", "developmentWorker")
                .explains("arrangeThePlanningMeeting", "This is the first attempt.");

        journey.does("arrangeThePlanningMeeting", arrangedFor("2026-11-10", "14:30"));
        assertThat(due(journey, "holdThePlanningMeeting")).isEqualTo(london("2026-11-11T00:00"));
        journey.timeIs(london("2026-11-10T15:30"))
                .does("holdThePlanningMeeting", missing(everybodyMet(), "person", "person"));

        assertThat(due(journey, "arrangeThePlanningMeeting")).isEqualTo(london("2026-11-23T16:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inPerson", "phone", "video"})
    void theThreeMeetAsThePersonPrefers(String how) {
        Journey journey =
                meetings.begun().does("arrangeThePlanningMeeting", with(meetings.arrangedForNow(), "meetingHow", how));

        journey.does("holdThePlanningMeeting", everybodyMet());

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(newest(journey, "how")).isEqualTo(how);
        assertThat(newest(journey, "came_of_it")).isEqualTo("tookPlace");
    }

    @Test
    void aMeetingIsArrangedForTodayOrLaterAndNeverForADayThatIsOver() {
        Journey journey = meetings.begun();

        assertThatThrownBy(() -> journey.does("arrangeThePlanningMeeting", arrangedFor("2026-11-01", "23:59")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("today or a later day");
        journey.does("arrangeThePlanningMeeting", arrangedFor("2026-11-02", "08:45"));
        assertThat(journey).isWaitingAt("holdThePlanningMeeting");
    }

    @ParameterizedTest
    @CsvSource({
        "person, person, the person (the person's reason)",
        "person, careCoordinator, the person (the care coordinator's reason)",
        "person, developmentWorker, the person (the development worker's reason)",
        "person, somethingElse, the person (nobody's reason)",
        "careCoordinator, person, the care coordinator (the person's reason)",
        "careCoordinator, careCoordinator, the care coordinator (the care coordinator's reason)",
        "careCoordinator, developmentWorker, the care coordinator (the development worker's reason)",
        "careCoordinator, somethingElse, the care coordinator (nobody's reason)",
        "developmentWorker, person, the development worker (the person's reason)",
        "developmentWorker, careCoordinator, the development worker (the care coordinator's reason)",
        "developmentWorker, developmentWorker, the development worker (the development worker's reason)",
        "developmentWorker, somethingElse, the development worker (nobody's reason)"
    })
    void withoutOneOfTheThreeItDidNotHappenAndIsArrangedAgain(String who, String reason, String said) {
        Journey journey = meetings.planningArranged();

        journey.does("holdThePlanningMeeting", missing(everybodyMet(), who, reason));

        assertThat(journey)
                .isWaitingAt("arrangeThePlanningMeeting")
                .explains("arrangeThePlanningMeeting", "Missing last time: " + said + ". One attempt has failed.");
        assertThat(newest(journey, "came_of_it")).isEqualTo("didNotHappen");
    }

    @Test
    void allWhoWereMissingAreSaid() {
        Journey journey = meetings.planningArranged();

        journey.does(
                "holdThePlanningMeeting",
                missing(missing(everybodyMet(), "person", "somethingElse"), "careCoordinator", "careCoordinator"));

        assertThat(journey)
                .explains(
                        "arrangeThePlanningMeeting",
                        "the person (nobody's reason), the care coordinator (the care coordinator's reason).");
    }

    @ParameterizedTest
    @CsvSource({
        "person, the person asked",
        "careCoordinator, the care coordinator asked",
        "developmentWorker, the development worker asked",
        "somebodyElse, somebody else asked"
    })
    void aMeetingThatWasMovedSaysWhoAskedAndKeepsWhyOffTheEngine(String who, String said) {
        Journey journey = meetings.begun().does("arrangeThePlanningMeeting", arrangedFor("2026-11-12", "10:00"));

        journey.does("holdThePlanningMeeting", movedBy(who));

        assertThat(journey)
                .isWaitingAt("arrangeThePlanningMeeting")
                .explains("arrangeThePlanningMeeting", "The last meeting was moved: " + said);
        assertThat(newest(journey, "moved_because")).isEqualTo("A grandchild is being born");
    }

    private java.time.Instant due(Journey journey, String step) {
        return journey.step(step).getDueDate().toInstant();
    }

    private String newest(Journey journey, String column) {
        return journeys.database()
                .sql("select %s from meeting where episode_id = ? order by id desc fetch first 1 row only"
                        .formatted(column))
                .param(journey.episode())
                .query(String.class)
                .single();
    }
}
