package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.arrangedFor;
import static org.alongside.meeting.MeetingAnswers.extendedBy;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.timeframeClosed;
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
import org.springframework.beans.factory.annotation.Autowired;

/** Ten working days before the timeframe ends the manager is asked whether to extend it or to close. */
@JourneyTest
class TimeframeTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest(name = "{0} weeks: {2}")
    @CsvSource({
        "6, 2026-11-30T08:30, an ordinary December",
        "9, 2026-12-16T08:30, Christmas and New Year lie between",
        "22, 2027-03-18T08:30, Easter and the change to summer time lie between",
        "26, 2027-04-19T08:30, warned in summer time of a timeframe agreed in winter time"
    })
    void theWarningComesTenWorkingDaysBeforeTheEndAndNotAMinuteBefore(int weeks, String warned, String why) {
        Journey journey = meetings.agreed(weeks, 16, 4);

        journey.timeIs(london(warned).minus(Duration.ofMinutes(1)));
        assertThat(journey).as(why).isWaitingAt("arrangeTheNextMeeting");
        journey.timeIs(london(warned));

        assertThat(journey).as(why).isWaitingAt("arrangeTheNextMeeting", "extendOrClose");
    }

    @Test
    void aTimeframeAgreedInSummerTimeWarnsInWinterTime() {
        journeys.clock().turnTo(london("2026-10-05T10:00"));
        Journey journey = meetings.agreed(5, 16, 4);

        journey.timeIs(london("2026-10-26T08:29"));
        assertThat(journey).isWaitingAt("arrangeTheNextMeeting");
        journey.timeIs(london("2026-10-26T08:30"));

        assertThat(journey).isWaitingAt("arrangeTheNextMeeting", "extendOrClose");
    }

    @Test
    void aTimeframeShorterThanTheWarningAsksAtOnce() {
        Journey journey = meetings.agreed(1, 16, 4).timeIs(TurnableClock.MONDAY);

        assertThat(journey).isWaitingAt("arrangeTheNextMeeting", "extendOrClose");
    }

    @Test
    void theManagerReadsHowFarTheMeetingsAre() {
        Journey journey = meetings.agreed();
        meetings.meets(journey, 4);
        journey.timeIs(london("2027-04-19T09:00"));

        assertThat(journey)
                .offers("extendOrClose", "thepodTeamManager")
                .explains("extendOrClose", "4 of 16 meetings agreed have been held. The timeframe ends on 3 May 2027.");
    }

    @Test
    void anExtendedTimeframeWarnsAgainBeforeItsNewEnd() {
        Journey journey = warned();

        journey.does("extendOrClose", extendedBy(6));

        journey.timeIs(london("2027-05-28T08:29"));
        assertThat(journey).isWaitingAt("arrangeTheNextMeeting");
        journey.timeIs(london("2027-05-28T08:30"));
        assertThat(journey)
                .isWaitingAt("arrangeTheNextMeeting", "extendOrClose")
                .explains("extendOrClose", "ends on 14 June 2027");
        assertThat(agreements(journey)).isEqualTo(2);
    }

    @Test
    void extendingNeedsAReasonAndANumberOfWeeks() {
        Journey journey = warned();

        assertRefused(journey, without(extendedBy(6), "extendedBecause"));
        assertRefused(journey, without(extendedBy(6), "extendByWeeks"));
        assertRefused(journey, extendedBy(0));
        assertRefused(journey, without(timeframeClosed(), "closedBecause"));
        assertThat(agreements(journey)).isOne();
    }

    @Test
    void closingTheTimeframeEndsTheMeetingsAndLeadsToTheReview() {
        Journey journey = warned();

        journey.does("extendOrClose", timeframeClosed());

        assertThat(journey).isWaitingAt("reviewAGoal");
        assertThat(journeys.database()
                        .sql("select closed_because from agreement where episode_id = ? order by id desc"
                                + " fetch first 1 row only")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("She has found her own way there");
    }

    @Test
    void aMeetingWhoseTimeHasComeIsWrittenUpBeforeTheTimeframeIsClosed() {
        Journey journey = warned();
        String step = meetings.arranges(journey);

        assertThatThrownBy(() -> journey.does("extendOrClose", timeframeClosed()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the meeting about strengths and needs on 19 April 2027 at 09:00")
                .hasMessageContaining("Its worker writes it up first");
        assertThat(journey).isWaitingAt("extendOrClose", step);
        journey.does(step, metOn(step)).does("extendOrClose", timeframeClosed());

        assertThat(journey).isWaitingAt("reviewAGoal");
    }

    @Test
    void aMeetingStillAheadIsDroppedWhenTheTimeframeIsClosed() {
        Journey journey = meetings.agreed();
        journey.does("arrangeTheNextMeeting", arrangedFor("2027-04-20", "10:00"))
                .timeIs(london("2027-04-19T09:00"));
        assertThat(journey)
                .explains("extendOrClose", "the meeting about strengths and needs on 20 April 2027 at 10:00");

        journey.does("extendOrClose", timeframeClosed());

        assertThat(journey).isWaitingAt("reviewAGoal");
        assertThat(journeys.database()
                        .sql("select came_of_it from meeting where episode_id = ? order by id desc"
                                + " fetch first 1 row only")
                        .param(journey.episode())
                        .query(String.class)
                        .single())
                .isEqualTo("superseded");
    }

    @Test
    void meetingsAddedToTheTimeframeAreHeldAfterThoseAgreedFirst() {
        Journey journey = meetings.agreed();
        meetings.meets(journey, 15);
        journey.timeIs(london("2027-04-19T09:00")).does("extendOrClose", with(extendedBy(12), "moreMeetings", 4));

        meetings.meets(journey);

        assertThat(journey).isWaitingAt("arrangeTheNextMeeting").explains("arrangeTheNextMeeting", "Meeting 17 of 20");
        meetings.meets(journey, 4);
        assertThat(journey).isWaitingAt("reviewAGoal");
    }

    private Journey warned() {
        return meetings.agreed().timeIs(london("2027-04-19T09:00"));
    }

    private void assertRefused(Journey journey, Map<String, Object> answers) {
        assertThatThrownBy(() -> journey.does("extendOrClose", answers)).isInstanceOf(Refusal.class);
    }

    private int agreements(Journey journey) {
        return journeys.database()
                .sql("select count(*) from agreement where episode_id = ?")
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
