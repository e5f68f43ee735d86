package org.alongside.payment;

import static org.alongside.journey.JourneyAssert.assertThat;
import static org.alongside.meeting.MeetingAnswers.everybodyMet;
import static org.alongside.meeting.MeetingAnswers.metOn;
import static org.alongside.meeting.MeetingAnswers.missing;
import static org.alongside.meeting.MeetingAnswers.movedBy;
import static org.alongside.meeting.MeetingAnswers.with;
import static org.alongside.meeting.MeetingAnswers.without;
import static org.alongside.payment.PaymentAnswers.anApplication;
import static org.alongside.payment.PaymentAnswers.decided;
import static org.alongside.payment.PaymentAnswers.itDoesNotStart;
import static org.alongside.payment.PaymentAnswers.itStarts;
import static org.alongside.payment.PaymentAnswers.notAppliedForAfterAll;
import static org.alongside.payment.PaymentAnswers.supported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingJourney;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A direct payment runs beside the meetings, from whichever meeting it is asked for at. */
@JourneyTest
class DirectPaymentPathwayTest {

    @Autowired
    private Journeys journeys;

    private MeetingJourney meetings;

    @BeforeEach
    void itIsMondayMorning() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        meetings = new MeetingJourney(journeys);
    }

    @ParameterizedTest
    @CsvSource({"0, holdTheFoundationMeeting", "3, holdTheMeeting", "4, holdTheMilestoneMeeting"})
    void askedForAtAMeetingItRunsBesideTheMeetings(int heldBefore, String step) {
        Journey journey = meetings.agreed();
        meetings.meets(journey, heldBefore);

        asksAtTheNextMeeting(journey, step);

        assertThat(journey).isWaitingAt("applyForADirectPayment", "arrangeTheNextMeeting");
        meetings.meets(journey);
        assertThat(journey).isWaitingAt("applyForADirectPayment", "arrangeTheNextMeeting");
    }

    @Test
    void anAgreedApplicationGoesFromTheWorkerToTheCoordinatorToTheOfficerAndStarts() {
        Journey journey = asked();
        assertThat(journey).isWith("applyForADirectPayment", "developmentWorker");
        journey.does("applyForADirectPayment", anApplication());
        assertThat(journey).isWith("supportTheApplication", "careCoordinator");
        journey.does("supportTheApplication", supported());
        assertThat(journey).offers("decideOnTheDirectPayment", "thepodDirectPaymentsOfficer");
        journey.does("decideOnTheDirectPayment", decided("agreed"));
        journey.does("startTheDirectPayment", itStarts());

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(decisions(journey)).containsExactly("agreed");
        assertThat(open(journey)).isZero();
    }

    @Test
    void aDeclinedApplicationEndsWithItsReasonAndTheMeetingsGoOn() {
        Journey journey =
                asked().does("applyForADirectPayment", anApplication()).does("supportTheApplication", supported());

        assertThatThrownBy(() ->
                        journey.does("decideOnTheDirectPayment", without(decided("declined"), "paymentDecisionReason")))
                .isInstanceOf(Refusal.class);
        journey.does("decideOnTheDirectPayment", decided("declined"));

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(open(journey)).isZero();
    }

    @Test
    void aPersonWhoNoLongerWantsItIsAskedOnlyWhyAndNothingElseOfTheApplication() {
        Journey journey = asked();
        assertThatThrownBy(() ->
                        journey.does("applyForADirectPayment", without(notAppliedForAfterAll(), "notAppliedBecause")))
                .isInstanceOf(Refusal.class);

        journey.does("applyForADirectPayment", notAppliedForAfterAll());

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(open(journey)).isZero();
        assertThat(withdrawn(journey)).containsExactly("I would rather sing with others than alone");
    }

    @Test
    void anAgreedPaymentThePersonDecidesAgainstDoesNotStart() {
        Journey journey = asked().does("applyForADirectPayment", anApplication())
                .does("supportTheApplication", supported())
                .does("decideOnTheDirectPayment", decided("agreed"));
        assertThatThrownBy(() -> journey.does("startTheDirectPayment", without(itDoesNotStart(), "notStartedBecause")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> journey.does("startTheDirectPayment", without(itStarts(), "paymentStartsOn")))
                .isInstanceOf(Refusal.class);

        journey.does("startTheDirectPayment", itDoesNotStart());

        assertThat(journey).isWaitingAt("explainTheRelationship");
        assertThat(open(journey)).isZero();
        assertThat(count(journey, " and starts_on is not null")).isZero();
        assertThat(decisions(journey)).containsExactly("agreed");
        assertThat(withdrawn(journey)).containsExactly("The choir has a place for me after all");
    }

    @Test
    void aMeetingThatWasMovedOrDidNotHappenAsksForNothing() {
        Journey journey = meetings.planningArranged()
                .does("holdThePlanningMeeting", with(movedBy("person"), "paymentAsked", "yes"))
                .does("arrangeThePlanningMeeting", meetings.arrangedForNow())
                .does(
                        "holdThePlanningMeeting",
                        with(missing(everybodyMet(), "person", "person"), "paymentAsked", "yes"));

        assertThat(journey).isWaitingAt("arrangeThePlanningMeeting");
        assertThat(requests(journey)).isZero();
    }

    private Journey asked() {
        return meetings.planningArranged().does("holdThePlanningMeeting", with(everybodyMet(), "paymentAsked", "yes"));
    }

    private void asksAtTheNextMeeting(Journey journey, String step) {
        assertThat(meetings.arranges(journey)).isEqualTo(step);
        journey.does(step, with(metOn(step), "paymentAsked", "yes"));
    }

    private List<String> decisions(Journey journey) {
        return journeys.database()
                .sql("select decision from direct_payment where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    private List<String> withdrawn(Journey journey) {
        return journeys.database()
                .sql("select withdrawn_because from direct_payment where episode_id = ?")
                .param(journey.episode())
                .query(String.class)
                .list();
    }

    private int requests(Journey journey) {
        return count(journey, "");
    }

    private int open(Journey journey) {
        return count(journey, " and is_open");
    }

    private int count(Journey journey, String more) {
        return journeys.database()
                .sql("select count(*) from direct_payment where episode_id = ?" + more)
                .param(journey.episode())
                .query(Integer.class)
                .single();
    }
}
