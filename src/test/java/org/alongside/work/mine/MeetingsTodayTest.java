package org.alongside.work.mine;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.allocatedTo;
import static org.alongside.referral.ReferralAnswers.eligible;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.alongside.referral.ReferralAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.meeting.MeetingAnswers;
import org.alongside.meeting.MeetingJourney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class MeetingsTodayTest {

    private static final String HER = "Yolanda Yytoday";

    @Autowired
    private Journeys journeys;

    @LocalServerPort
    private int port;

    private Journey person;

    @BeforeEach
    void somebodyHasAPlanningMeetingToday() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        person = journeys.start("referral", "careCoordinator", with(aReferral(), "personName", HER))
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)))
                .does("decideEligibility", eligible())
                .does("allocateADevelopmentWorker", allocatedTo("developmentWorker"))
                .does("arrangeThePlanningMeeting", new MeetingJourney(journeys).arrangedForNow());
    }

    @Test
    void theWorkerWhoHoldsItStartsTheVisitFromTheirList() {
        String step = person.step("holdThePlanningMeeting").getId();

        assertThat(work("developmentWorker"))
                .contains("Meetings today (")
                .containsPattern("%s</a>:\\s*<span>the planning meeting</span>".formatted(HER))
                .contains("href=\"/steps/%s\">Start visit".formatted(step));
        assertThat(SignedIn.as("developmentWorker", port).get("/steps/" + step).body())
                .contains("What came of the meeting?");
    }

    @Test
    void whoOnlyComesToItSeesItAndHasNoStepOfItToStart() {
        assertThat(work("careCoordinator"))
                .contains(HER + "</a>:")
                .doesNotContain(person.step("holdThePlanningMeeting").getId() + "\">Start visit");
    }

    @Test
    void whatHasBeenToldOfIsNoMeetingOfTodayAnyMore() {
        String step = person.step("holdThePlanningMeeting").getId();
        person.does("holdThePlanningMeeting", MeetingAnswers.everybodyMet());

        assertThat(work("developmentWorker"))
                .doesNotContain(step)
                .doesNotContain("/episodes/%s\"".formatted(person.reference()));
    }

    private String work(String worker) {
        return SignedIn.as(worker, port).get("/work").body();
    }
}
