package org.alongside.conversation;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.RandomWalk;
import org.alongside.journey.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do in whatever order, what must always hold does hold. The seed is the case's name. */
@JourneyTest
class ConversationsWalkTest {

    private static final Route ROUTE =
            Route.of("conversations", "socialWorker").leadingOn(ConversationsWalkTest::whatLeadsOn);

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
        return answers(
                "conversationOutcome", "resolved",
                "introductionKind", Set.of("goingAlong", "informationOnly", "none"),
                "anotherIntroduction", "no",
                "crisisIsOver", "yes",
                "reviewOutcome", "ended",
                "needsAnotherConversation", "no");
    }
}
