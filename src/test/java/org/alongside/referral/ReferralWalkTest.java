package org.alongside.referral;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.LongStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.RandomWalk;
import org.alongside.journey.Route;
import org.alongside.meeting.MeetingAnswers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do in whatever order, what must always hold does hold. The seed is the case's name. */
@JourneyTest
class ReferralWalkTest {

    private static final Route ROUTE = Route.of("referral", "careCoordinator")
            .leadingOn(ReferralWalkTest::whatLeadsOn)
            .closedEarly(0.75);

    @Autowired
    private Journeys journeys;

    static LongStream seeds() {
        return RandomWalk.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomWalkKeepsEveryPromiseAndCanAlwaysReachAnEnd(long seed) {
        RandomWalk.walk(journeys, ROUTE, seed);
    }

    private static Map<String, Object> whatLeadsOn(LocalDate today) {
        Map<String, Object> answers = ReferralAnswers.whatLeadsOn(today);
        answers.putAll(MeetingAnswers.whatLeadsOn(today));
        return answers;
    }
}
