package org.alongside.payment;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.payment.PaymentAnswers.anApplication;
import static org.alongside.payment.PaymentAnswers.decided;
import static org.alongside.payment.PaymentAnswers.itDoesNotStart;
import static org.alongside.payment.PaymentAnswers.itStarts;
import static org.alongside.payment.PaymentAnswers.notAppliedForAfterAll;
import static org.alongside.payment.PaymentAnswers.supported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One application at a time: a wish told again starts no second one, and a settled one makes room for another. */
@JourneyTest
class AskedForAgainTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "applyForADirectPayment", "supportTheApplication"})
    void askedForAgainWhileOneIsUnderWayItStartsNoSecond(String doneUntil) {
        Journey journey = meetings.agreed();
        asksAtTheNextMeeting(journey, "holdTheFoundationMeeting");
        if (!doneUntil.isEmpty()) journey.does("applyForADirectPayment", anApplication());
        if (doneUntil.equals("supportTheApplication")) journey.does("supportTheApplication", supported());
        List<String> before = journey.openStepIds();

        asksAtTheNextMeeting(journey, "holdTheFoundationMeeting");

        assertThat(journey.openStepIds()).isEqualTo(before);
        assertThat(requests(journey)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"declined", "started", "notApplied", "notStarted"})
    void afterOneIsSettledAnotherCanBeAskedFor(String settledBy) {
        Journey journey = meetings.agreed();
        asksAtTheNextMeeting(journey, "holdTheFoundationMeeting");
        settles(journey, settledBy);
        assertThat(journey).isWaitingAt("arrangeTheNextMeeting");

        asksAtTheNextMeeting(journey, "holdTheFoundationMeeting");

        assertThat(journey).isWaitingAt("applyForADirectPayment", "arrangeTheNextMeeting");
        assertThat(requests(journey)).isEqualTo(2);
    }

    private static void settles(Journey journey, String settledBy) {
        if (settledBy.equals("notApplied")) {
            journey.does("applyForADirectPayment", notAppliedForAfterAll());
            return;
        }
        journey.does("applyForADirectPayment", anApplication())
                .does("supportTheApplication", supported())
                .does("decideOnTheDirectPayment", decided(settledBy.equals("declined") ? "declined" : "agreed"));
        if (settledBy.equals("started")) journey.does("startTheDirectPayment", itStarts());
        if (settledBy.equals("notStarted")) journey.does("startTheDirectPayment", itDoesNotStart());
    }

    private void asksAtTheNextMeeting(Journey journey, String step) {
        assertThat(meetings.arranges(journey)).isEqualTo(step);
        journey.does(step, with(metOn(step), "paymentAsked", "yes"));
    }

    private int requests(Journey journey) {
        return count(journey, "");
    }

    private int count(Journey journey, String more) {
        return journeys.database()
                .sql("select count(*) from direct_payment where episode_id = ?" + more)
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
