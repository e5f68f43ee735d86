package org.alongside.record;

import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class AnswersKeptTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void answersAreReadBackAsTheyWereGivenOldestFirst() {
        String longOne = "{\"whatThePersonWants\": \"%s\"}".formatted("é".repeat(100_000));
        town.answers(episode, "two", "{}", 60, false);
        town.answers(episode, "one", longOne, 0, false);
        assertThat(town.answers.answersOf(episode))
                .extracting(KeptAnswers::content)
                .containsExactly(longOne, "{}");
        assertThat(town.answers.answersOf(episode).get(0))
                .returns("Talk about what the person wants", KeptAnswers::stepName)
                .returns("Carol Coe", KeptAnswers::workerName)
                .returns(town.clock.instant(), KeptAnswers::at);
    }

    @Test
    void aStepIsCompletedOnce() {
        town.answers(episode, "one", "{}", 0, false);
        assertThat(status(() -> town.answers(episode, "one", "{}", 0, false))).isEqualTo(409);
    }
}
