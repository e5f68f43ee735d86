package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.beans.factory.annotation.Autowired;

/** What the person and the worker agree before they meet by appointment. */
@JourneyTest
class AgreementTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void theRelationshipIsExplainedBeforeAnythingIsAgreed() {
        Journey journey = meetings.planned();

        assertThatThrownBy(() -> journey.does("explainTheRelationship", Map.of("relationshipExplained", false)))
                .isInstanceOf(Refusal.class);
        journey.does("explainTheRelationship", explained());

        assertThat(journey).isWaitingAt("agreeOutcomesAndTimeframe");
    }

    @Test
    void theFormProposesTwentySixWeeksAndSixteenMeetings() {
        Journey journey = meetings.planned().does("explainTheRelationship", explained());

        String step = journey.step("agreeOutcomesAndTimeframe").getId();
        String form = journeys.as(
                "developmentWorker",
                () -> new String(journeys.engine()
                        .getFormService()
                        .getDeployedTaskForm(step)
                        .readAllBytes()));

        assertThat(form.replaceAll("\\s", ""))
                .contains("\"defaultValue\":26")
                .contains("\"defaultValue\":16")
                .contains("\"defaultValue\":4");
    }

    @ParameterizedTest
    @CsvSource({"26, 15, 4", "0, 16, 4", "26, 16, 0", "26, 16.5, 4"})
    void fewerThanSixteenMeetingsOrNoTimeframeAreNotAgreed(String weeks, String meetingsAgreed, String every) {
        Journey journey = meetings.planned().does("explainTheRelationship", explained());
        Map<String, Object> agreed = with(
                agreedOn(26, 16, 4),
                "timeframeWeeks",
                weeks,
                "meetingsAgreed",
                meetingsAgreed,
                "milestoneEvery",
                every);

        assertThatThrownBy(() -> journey.does("agreeOutcomesAndTimeframe", agreed))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void severalGoalsAreAgreedOneAfterAnother() {
        Journey journey = meetings.planned()
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 4));
        journey.does("agreeAGoal", with(aGoal("Find a choir", "2026-12-01"), "anotherGoal", "yes"));
        assertThat(journey).isWaitingAt("agreeAGoal");
        journey.does("agreeAGoal", with(aGoal("Sing in front of one friend", "2027-01-15"), "anotherGoal", "yes"));

        journey.does("agreeAGoal", aGoal("Sing in front of many", "2027-04-01"));

        assertThat(journey).isWaitingAt("arrangeTheNextMeeting");
        assertThat(journeys.database()
                        .sql("select title from goal where episode_id = ? order by id")
                        .param(journey.episode())
                        .query(String.class)
                        .list())
                .containsExactly("Find a choir", "Sing in front of one friend", "Sing in front of many");
    }

    @Test
    void aGoalHasADateAhead() {
        Journey journey = meetings.planned()
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 4));

        assertThatThrownBy(() -> journey.does("agreeAGoal", aGoal("Find a choir", "2026-11-02")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a day ahead");
        journey.does("agreeAGoal", aGoal("Find a choir", "2026-11-03"));

        assertThat(journey).isWaitingAt("arrangeTheNextMeeting");
    }
}
