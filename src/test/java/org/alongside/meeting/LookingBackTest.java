package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.meeting.MeetingAnswers.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The closing review, goal by goal, and the question after three months. */
@JourneyTest
class LookingBackTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void eachGoalIsLookedBackUponOnceAsBothSeeIt() {
        Journey journey = endedWithGoals("Find a choir", "Sing in front of one friend");
        List<String> goals = goals(journey);

        journey.does("reviewAGoal", reviewOf(goals.get(1)));
        assertThat(journey).isWaitingAt("reviewAGoal");
        assertThatThrownBy(() -> journey.does("reviewAGoal", reviewOf(goals.get(1))))
                .isInstanceOf(Refusal.class);
        journey.does("reviewAGoal", with(reviewOf(goals.get(0)), "personSays", "changed", "workerSays", "notReached"));

        assertThat(journey).isWaitingAt("onwardIntroductions");
        assertThat(journeys.database()
                        .sql("select person_says || ' ' || worker_says from goal where episode_id = ? order by id")
                        .param(journey.episode())
                        .query(String.class)
                        .list())
                .containsExactly("changed notReached", "reached partly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"personSays", "personWords", "workerSays", "workerWords"})
    void aReviewWithoutOneOfTheTwoViewsIsNotTaken(String left) {
        Journey journey = endedWithGoals("Find a choir");

        assertThatThrownBy(() -> journey.does(
                        "reviewAGoal", without(reviewOf(goals(journey).get(0)), left)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPersonWhoCouldNotBeAskedNeedsNoWords() {
        Journey journey = endedWithGoals("Find a choir");

        journey.does(
                "reviewAGoal",
                with(without(reviewOf(goals(journey).get(0)), "personWords"), "personSays", "couldNotAsk"));

        assertThat(journey).isWaitingAt("onwardIntroductions");
    }

    @Test
    void aGoalOfSomebodyElseIsNotOffered() {
        Journey other = endedWithGoals("Learn to swim");
        Journey journey = endedWithGoals("Find a choir");

        assertThatThrownBy(
                        () -> journey.does("reviewAGoal", reviewOf(goals(other).get(0))))
                .isInstanceOf(Refusal.class);
    }

    /** The meetings end at the first milestone. */
    private Journey endedWithGoals(String... titles) {
        Journey journey = meetings.planned()
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 1));
        for (int n = 0; n < titles.length; n++) {
            String another = n + 1 < titles.length ? "yes" : "no";
            journey.does("agreeAGoal", with(aGoal(titles[n], "2027-04-01"), "anotherGoal", another));
        }
        meetings.meets(journey, 3);
        meetings.arranges(journey);
        return journey.does("holdTheMilestoneMeeting", with(metOn("holdTheMilestoneMeeting"), "canEnd", "yes"));
    }

    private List<String> goals(Journey journey) {
        return journeys.database()
                .sql("select id from goal where episode_id = ? order by id")
                .param(journey.episode())
                .query(String.class)
                .list();
    }
}
