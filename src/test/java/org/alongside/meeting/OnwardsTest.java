package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.Journeys.answers;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.meeting.MeetingAnswers.introducedOnwards;
import static org.alongside.meeting.MeetingAnswers.itGoesWell;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.noIntroduction;
import static org.alongside.meeting.MeetingAnswers.reviewOf;
import static org.alongside.meeting.MeetingAnswers.with;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Where the person goes from here, and how it goes three months later. */
@JourneyTest
class OnwardsTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @Test
    void thereMayBeSeveralIntroductionsOrNone() {
        Journey several = reviewed();
        several.does("onwardIntroductions", with(introducedOnwards(), "anotherIntroduction", "yes"));
        assertThat(several).isWaitingAt("onwardIntroductions");
        several.does("onwardIntroductions", introducedOnwards());
        Journey none = reviewed().does("onwardIntroductions", noIntroduction());

        assertThat(several).isWaitingAt();
        assertThat(none).isWaitingAt();
        assertThat(introductions(several)).isEqualTo(2);
        assertThat(introductions(none)).isZero();
    }

    @Test
    void anEarlierYesDoesNotAskForAnotherIntroductionForEver() {
        Journey journey =
                reviewed().does("onwardIntroductions", with(introducedOnwards(), "anotherIntroduction", "yes"));

        journey.does("onwardIntroductions", noIntroduction());

        assertThat(journey).isWaitingAt();
    }

    @Test
    void theWorkerAsksHowItGoesThreeMonthsLaterAndNotAMinuteBefore() {
        Journey journey = reviewed().does("onwardIntroductions", noIntroduction());

        journey.timeIs(london("2027-02-02T09:59"));
        assertThat(journey).isWaitingAt();
        journey.timeIs(london("2027-02-02T10:00"));

        assertThat(journey).isWaitingAt("checkAfterThreeMonths").isWith("checkAfterThreeMonths", "developmentWorker");
        journey.does("checkAfterThreeMonths", itGoesWell());
        assertThat(journey).hasEndedAt("meetingsAloneEnded");
    }

    @Test
    void aPersonWhoCannotBeReachedIsWrittenDownWithWhatWasTried() {
        Journey journey = reviewed().does("onwardIntroductions", noIntroduction());
        journey.timeIs(london("2027-02-02T10:00"));

        assertThatThrownBy(() -> journey.does("checkAfterThreeMonths", answers("personReached", "no")))
                .isInstanceOf(Refusal.class);
        journey.does(
                "checkAfterThreeMonths",
                answers("personReached", "no", "whatYouTried", "Two letters and a knock at the door"));

        assertThat(journey).hasEndedAt("meetingsAloneEnded");
    }

    private int introductions(Journey journey) {
        return journeys.database()
                .sql("select count(*) from introduction where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }

    private Journey reviewed() {
        Journey journey = endedWithGoals("Find a choir");
        return journey.does("reviewAGoal", reviewOf(goals(journey).get(0)));
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
