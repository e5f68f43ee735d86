package org.alongside.meeting;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.journey.TurnableClock.london;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings by appointment: which comes when, and who must be there. */
@JourneyTest
class MeetingSeriesTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @CsvSource({
        "16, 4, FFFAMAAAAMAAAAMA",
        "17, 3, FFFMAAAMAAAMAAAMA",
        "16, 16, FFFAAAAAAAAAAAAA",
        "16, 1, FFFMAMAMAMAMAMAM"
    })
    void threeMeetingsAboutStrengthsAndNeedsThenAMilestoneAtEveryAgreedPoint(int agreed, int every, String expected) {
        Journey journey = meetings.agreed(26, agreed, every);
        StringBuilder held = new StringBuilder();
        for (int n = 0; n < agreed; n++) {
            held.append(
                    switch (meetings.meets(journey)) {
                        case "holdTheFoundationMeeting" -> "F";
                        case "holdTheMilestoneMeeting" -> "M";
                        default -> "A";
                    });
        }

        assertThat(held).hasToString(expected);
        assertThat(journey).isWaitingAt("reviewAGoal");
    }

    @Test
    void theWorkerReadsWhichMeetingIsToBeArranged() {
        Journey journey = meetings.agreed();
        assertThat(journey).explains("arrangeTheNextMeeting", "Meeting 1 of 16, about strengths and needs.");

        meetings.meets(journey, 4);

        assertThat(journey).explains("arrangeTheNextMeeting", "Meeting 5 of 16, a milestone meeting");
    }

    @ParameterizedTest
    @CsvSource({
        "0, person",
        "0, developmentWorker",
        "3, person",
        "3, developmentWorker",
        "4, person",
        "4, developmentWorker"
    })
    void withoutThePersonOrTheWorkerTheSameMeetingIsArrangedAgain(int heldBefore, String who) {
        Journey journey = meetings.agreed();
        meetings.meets(journey, heldBefore);
        String step = meetings.arranges(journey);

        journey.does(step, missing(metOn(step), who, "somethingElse"));

        assertThat(journey)
                .isWaitingAt("arrangeTheNextMeeting")
                .explains("arrangeTheNextMeeting", "Meeting %d of 16".formatted(heldBefore + 1))
                .explains("arrangeTheNextMeeting", "(nobody's reason). One attempt has failed.");
        assertThat(meetings.arranges(journey)).isEqualTo(step);
    }

    @Test
    void aMovedMeetingIsArrangedAgainAndSaysWhoAsked() {
        Journey journey = meetings.agreed();
        journey.does("arrangeTheNextMeeting", MeetingAnswers.arrangedFor("2026-11-20", "10:00"));

        journey.does("holdTheFoundationMeeting", movedBy("developmentWorker"));

        assertThat(journey).explains("arrangeTheNextMeeting", "was moved: the development worker asked");
    }

    @Test
    void whenAllMeetingsAreHeldTheQuestionAboutTheTimeframeIsGoneToo() {
        Journey journey = meetings.agreed();
        meetings.meets(journey, 15);
        journey.timeIs(london("2027-04-20T10:00"));
        assertThat(journey).isWaitingAt("arrangeTheNextMeeting", "extendOrClose");

        meetings.meets(journey);

        assertThat(journey).isWaitingAt("reviewAGoal");
    }

    @Test
    void thePlanningMeetingIsNotCounted() {
        Journey journey = meetings.agreed();
        List<Integer> numbers = new ArrayList<>();
        meetings.meets(journey, 2);

        journeys.database()
                .sql("select number from meeting where episode_id = ? order by id")
                .param(journey.episode())
                .query(row -> {
                    numbers.add(row.getInt(1));
                });

        assertThat(numbers).containsExactly(0, 1, 2);
    }
}
