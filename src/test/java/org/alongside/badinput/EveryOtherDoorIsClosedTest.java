package org.alongside.badinput;

import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.alongside.referral.ReferralAnswers.theReferral;
import static org.alongside.referral.ReferralAnswers.theyTalked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.journey.Journey;
import org.alongside.journey.JourneyAssert;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.Refusal;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Inside the engine too there is no way round a step's form, whoever is signed in and whichever service is asked. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOtherDoorIsClosedTest {

    @Autowired
    private Journeys journeys;

    private Journey talking;
    private Journey deciding;
    private Untouched untouched;

    @BeforeAll
    void twoReferralsAreUnderWay() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        talking = journeys.start("referral", "careCoordinator", aReferral());
        deciding = journeys.start("referral", "careCoordinator", aReferral())
                .does("talkAboutWhatThePersonWants", theyTalked())
                .does("sendTheReferralAndItsEvidence", theReferral(LocalDate.of(2026, 11, 2)));
        untouched = Untouched.asOfNow(journeys.database());
    }

    static Stream<Arguments> everyWayRound() {
        return Stream.of("careCoordinator", "teamManager", "administrator")
                .flatMap(worker -> Stream.of(WaysRoundAStep.all(), WaysRoundAPathway.all())
                        .flatMap(doors ->
                                doors.keySet().stream().map(door -> Arguments.of(worker, door, doors.get(door)))));
    }

    @ParameterizedTest(name = "{1}, by {0}")
    @MethodSource("everyWayRound")
    void aWorkerWhoIsSignedInFindsNoWayRoundTheForms(String worker, String name, WayRound door) {
        for (Journey journey : List.of(talking, deciding)) {
            Task step = journey.openSteps().get(0);
            assertThatThrownBy(() -> journeys.as(worker, () -> {
                        door.tryIt(journeys.engine(), step);
                        return null;
                    }))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isBetween(400, 499);
                        Told.plainly(refusal.sentence());
                    });
        }
        untouched.assertNothingChanged();
        JourneyAssert.assertThat(talking).isWaitingAt("talkAboutWhatThePersonWants");
        JourneyAssert.assertThat(deciding).isWaitingAt("decideEligibility");
    }
}
