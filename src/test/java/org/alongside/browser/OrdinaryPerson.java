package org.alongside.browser;

import static org.alongside.meeting.MeetingAnswers.aGoal;
import static org.alongside.meeting.MeetingAnswers.agreedOn;
import static org.alongside.meeting.MeetingAnswers.explained;
import static org.alongside.referral.ReferralAnswers.with;

import org.alongside.journey.Journey;
import org.alongside.journey.Journeys;
import org.alongside.meeting.MeetingJourney;

/** Somebody who has agreed on two goals and meets their worker today, as most people with a plan. */
final class OrdinaryPerson {

    private OrdinaryPerson() {}

    static Journey of(Journeys journeys, Neighbours neighbours) {
        return neighbours
                .plain()
                .does("explainTheRelationship", explained())
                .does("agreeOutcomesAndTimeframe", agreedOn(26, 16, 4))
                .does("agreeAGoal", with(aGoal("Learn three songs by heart", "2027-06-01"), "anotherGoal", "yes"))
                .does("agreeAGoal", aGoal("Go to the library alone", "2027-02-01"))
                .does("arrangeTheNextMeeting", new MeetingJourney(journeys).arrangedForNow());
    }
}
