package org.alongside.record;

import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.pathway.AnswerBook.StepAnswers;
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
        town.answers.keep(answers("two", "{}", 60));
        town.answers.keep(answers("one", longOne, 0));
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
        town.answers.keep(answers("one", "{}", 0));
        assertThat(status(() -> town.answers.keep(answers("one", "{}", 0)))).isEqualTo(409);
    }

    private StepAnswers answers(String step, String json, int later) {
        return new StepAnswers(
                episode,
                step,
                "referral",
                1,
                "talkAboutWhatThePersonWants",
                "Talk about what the person wants",
                "talkAboutWhatThePersonWants",
                "abc",
                json,
                "carol",
                town.clock.instant().plusSeconds(later),
                false);
    }
}
