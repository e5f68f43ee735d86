package org.alongside.meeting;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.LongStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.RandomWalk;
import org.alongside.journey.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do in whatever order, what must always hold does hold. The seed is the case's name. */
@JourneyTest
class MeetingsWalkTest {

    private static final int WALKS = 300;

    private static final Route ROUTE = Route.of("meetingsAlone", "careCoordinator")
            .leadingOn(MeetingsWalkTest::whatLeadsOn)
            .leavingTheEpisodeOpen();

    @Autowired
    private Journeys journeys;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, WALKS);
    }

    @BeforeEach
    void thePathwayThatBeginsWithTheMeetingsIsThere() {
        new MeetingJourney(journeys).publish();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomWalkKeepsEveryPromiseAndCanAlwaysReachAnEnd(long seed) {
        RandomWalk.walk(journeys, ROUTE, seed);
    }

    /** Few weeks are agreed, so that the timeframe ends before all meetings are held. */
    private static Map<String, Object> whatLeadsOn(LocalDate today) {
        Map<String, Object> answers = answers(
                "receivingTeam", "thepod",
                "meetingOn", today.toString(),
                "happened", "timeCame",
                "personThere", "yes",
                "careCoordinatorThere", "yes",
                "developmentWorkerThere", "late");
        answers.putAll(answers(
                "anotherGoal", "no",
                "timeframeWeeks", 3,
                "timeframeDecision", "close",
                "introduceToSomething", "none"));
        return answers;
    }
}
