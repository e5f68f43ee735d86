package org.alongside.timing.question;

import static org.alongside.timing.question.Time.IN_MARCH;
import static org.alongside.timing.question.Time.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Done again, which step follows which, rounds and ways: one story, asked four times. */
class LoopsTest {

    private static final String RUNS = """
            id episode pathway            caller started     ended       ending
            c1 e1      conversations      -      03-01T09:00 03-11T09:00 completed
            x1 e1      crisisConversation c1     03-02T09:00 03-04T09:00 completed
            c2 e2      conversations      -      03-01T09:00 03-03T09:00 completed
            c3 e3      conversations      -      03-01T09:00 03-05T09:00 completed
            c4 e4      conversations      -      03-01T09:00 -           -
            c5 e5      conversations      -      02-01T09:00 03-01T09:00 completed
            """;

    /** e1 has a crisis and talks again; e2 and e3 talk and follow up, in e3 the talk was taken back; e5 began before. */
    private static final String ATTEMPTS = """
            run episode pathway            step   attempt created     ended       ending    taken_back
            c1  e1      conversations      talk   1       03-01T09:00 03-02T09:00 completed no
            x1  e1      crisisConversation plan   1       03-02T09:00 03-04T09:00 completed no
            c1  e1      conversations      talk   2       03-04T09:00 03-05T09:00 completed no
            c1  e1      conversations      follow 1       03-05T09:00 03-05T09:00 completed no
            c2  e2      conversations      talk   1       03-01T09:00 03-02T09:00 completed no
            c2  e2      conversations      follow 1       03-02T09:00 03-03T09:00 completed no
            c3  e3      conversations      talk   1       03-01T09:00 03-02T09:00 completed yes
            c3  e3      conversations      talk   2       03-02T10:00 03-02T11:00 cancelled no
            c3  e3      conversations      follow 1       03-02T10:00 03-03T19:00 completed no
            c4  e4      conversations      talk   1       03-01T09:00 -           -         no
            c5  e5      conversations      talk   1       02-01T09:00 02-02T09:00 completed no
            c5  e5      conversations      follow 1       02-02T09:00 03-01T09:00 completed no
            """;

    @Test
    void aStepOfferedAgainAndOneTakenBackAreCounted() {
        try (MadeCache cache = story()) {
            assertThat(cache.questions().doneAgain(IN_MARCH))
                    .containsExactly(
                            new DoneAgain("conversations", "follow", new Share(0, 3, 0), 1, new Share(0, 4, 0)),
                            new DoneAgain("conversations", "talk", new Share(2, 6, 0), 2, new Share(1, 4, 0)),
                            new DoneAgain("crisisConversation", "plan", new Share(0, 1, 0), 1, new Share(0, 1, 0)));
        }
    }

    @Test
    void aCrisisThatLeadsBackToConversationOneIsAPairOfSteps() {
        try (MadeCache cache = story()) {
            assertThat(cache.questions().following(IN_MARCH))
                    .containsExactly(
                            // 0, 24 and 34 hours and, in e5, 27 days; the second step of each ends in March.
                            new Following(
                                    "conversations",
                                    "talk",
                                    "conversations",
                                    "follow",
                                    4,
                                    4,
                                    4,
                                    part(4, 29, 34 + (27 * 24 - 34) * 0.55)),
                            new Following(
                                    "conversations", "talk", "crisisConversation", "plan", 1, 0, 1, part(1, 48, 48)),
                            new Following(
                                    "crisisConversation", "plan", "conversations", "talk", 1, 0, 1, part(1, 24, 24)));
            assertThat(cache.questions().following(IN_MARCH.about("conversations")))
                    .extracting(Following::fromStep, Following::toStep)
                    .containsExactly(tuple("talk", "follow"));
        }
    }

    @Test
    void theRoundsOfAJourneyAreThoseOfItsBusiestStep() {
        try (MadeCache cache = story()) {
            assertThat(cache.questions().rounds(IN_MARCH.about("conversations")))
                    .containsExactly(
                            new Rounds(1, 3, part(3, 96, 96 + (28 * 24 - 96) * 0.7)),
                            new Rounds(2, 1, part(1, 240, 240)));
        }
    }

    @Test
    void theRarerWaysAreTogetherInTheLastRow() {
        Part straight = part(3, 96, 96 + (28 * 24 - 96) * 0.7);
        Part straightWorked = part(3, 24, (96 + (28 * 24 - 96) * 0.7) / 4);
        try (MadeCache cache = story().runs("""
                id episode pathway       started     ended
                c9 e9      conversations 03-01T09:00 03-01T13:00
                """)) {
            assertThat(cache.questions().ways(IN_MARCH.about("conversations")))
                    .extracting(Way::steps)
                    .containsExactly(List.of("talk", "follow"), List.of(), List.of("talk", "talk", "follow"));
            assertThat(cache.questions().ways(IN_MARCH.about("conversations"), 1))
                    .containsExactly(
                            new Way(1, List.of("talk", "follow"), 1, new Share(3, 5, 0), straight, straightWorked),
                            new Way(
                                    2,
                                    List.of(),
                                    2,
                                    new Share(2, 5, 0),
                                    part(2, 122, 4 + 236 * 0.85),
                                    part(2, 30.5, (4 + 236 * 0.85) / 4)));
            assertThat(cache.questions().ways(IN_MARCH.about("payment"))).isEmpty();
        }
    }

    private static MadeCache story() {
        return new MadeCache().runs(RUNS).attempts(ATTEMPTS);
    }
}
