package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.arrangedFor;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.meeting.MeetingAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
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

/** Who was there is told once, when the meeting's time has come, and an absence is accounted for. */
@JourneyTest
class AttendanceTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, 14:30", "2027-01-04, 09:00", "2027-03-29, 10:00", "2027-03-26, 10:00"})
    void attendanceIsRefusedUntilTheMeetingBeginsAndTakenOnTheMinute(String day, String time) {
        Journey journey = meetings.begun().does("arrangeThePlanningMeeting", arrangedFor(day, time));
        var begins = london(day + "T" + time);

        journeys.clock().turnTo(begins.minus(Duration.ofMinutes(1)));
        assertRefused(journey, everybodyMet(), "has not begun");
        journeys.clock().turnTo(begins);
        journey.does("holdThePlanningMeeting", everybodyMet());

        assertThat(journey).isWaitingAt("explainTheRelationship");
    }

    @Test
    void thatAMeetingWasMovedMayBeToldBeforeItBegins() {
        Journey journey = meetings.begun().does("arrangeThePlanningMeeting", arrangedFor("2026-11-10", "14:30"));

        journey.does("holdThePlanningMeeting", movedBy("person"));

        assertThat(journey).isWaitingAt("arrangeThePlanningMeeting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"movedAskedBy", "movedBecause"})
    void aMovedMeetingWithoutWhoAskedOrWhyIsNotTaken(String left) {
        Journey journey = meetings.planningArranged();

        assertRefused(journey, without(movedBy("person"), left), "");
    }

    @ParameterizedTest
    @CsvSource({
        "person, Reason",
        "person, Because",
        "careCoordinator, Reason",
        "careCoordinator, Because",
        "developmentWorker, Reason",
        "developmentWorker, Because"
    })
    void anAbsenceWithoutWhoseReasonOrWhyIsNotTaken(String who, String left) {
        Journey journey = meetings.planningArranged();

        assertRefused(journey, without(missing(everybodyMet(), who, "person"), who + left), "");
    }

    @Test
    void whoeverCameLateWasThere() {
        Journey journey = meetings.planningArranged();

        journey.does(
                "holdThePlanningMeeting", with(everybodyMet(), "personThere", "late", "careCoordinatorThere", "late"));

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(attendance(journey)).containsEntry("person", "late").containsEntry("developmentWorker", "late");
    }

    @Test
    void bothAxesAreKeptWhenSomebodyWasMissing() {
        Journey journey = meetings.planningArranged();

        journey.does("holdThePlanningMeeting", missing(everybodyMet(), "careCoordinator", "somethingElse"));

        assertThat(attendance(journey)).containsEntry("person", "yes").containsEntry("careCoordinator", "no");
        assertThat(journeys.database()
                        .sql("select came_of_it from meeting where episode_id = ?")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("didNotHappen");
    }

    private void assertRefused(Journey journey, Map<String, Object> answers, String words) {
        assertThatThrownBy(() -> journey.does("holdThePlanningMeeting", answers))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
        assertThat(journey).isWaitingAt("holdThePlanningMeeting");
        assertThat(attendance(journey)).isEmpty();
    }

    private Map<String, String> attendance(Journey journey) {
        return journeys
                .database()
                .sql("""
                        select a.attendee, a.attended from attendance a join meeting m on m.id = a.meeting_id
                        where m.episode_id = ?""")
                .param(journey.episode())
                .query((row, line) -> Map.entry(row.getString("attendee"), row.getString("attended")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
