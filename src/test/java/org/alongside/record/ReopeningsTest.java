package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class ReopeningsTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void theSameEpisodeGoesOnBeforeTheStepThatWasPickedAndItsClosingIsKept() {
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        ask("referral.decideEligibility");
        town.episodeSteps.reopenWithin(town.situation(episode, "mona"), 90);
        assertThat(town.episodes.isOpen(episode)).isTrue();
        assertThat(town.pathways.begun).containsExactly("referral before decideEligibility");
        assertThat(town.count("reopening where closing_reason = 'moved' and carried_out_at is not null"))
                .isOne();
        assertThat(town.files.find(episode.reference()).orElseThrow().outline())
                .returns(town.clock.instant(), EpisodeFile.Outline::reopenedAt)
                .returns(null, EpisodeFile.Outline::closing);
    }

    @Test
    void itIsReopenedOnTheLastDayAndNotOnTheDayAfter() {
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        town.clock.isNoonOn(LocalDate.of(2026, 6, 1));
        ask("referral.decideEligibility");
        assertThat(sentence(() -> town.episodeSteps.reopenWithin(town.situation(episode, "mona"), 90)))
                .contains("closed on 2 March 2026")
                .contains("Start a new episode");
        town.clock.isNoonOn(LocalDate.of(2026, 5, 31));
        town.episodeSteps.reopenWithin(town.situation(episode, "mona"), 90);
        assertThat(town.episodes.isOpen(episode)).isTrue();
    }

    @Test
    void aStepOfAnotherPathwayIsRefused() {
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        ask("conversations.conversationOne");
        assertThat(sentence(() -> town.episodeSteps.reopenWithin(town.situation(episode, "mona"), 90)))
                .contains("choose a step of the pathway");
        assertThat(town.episodes.isOpen(episode)).isFalse();
    }

    private void ask(String step) {
        new ReopeningPlaces(town.jdbc)
                .put(
                        episode,
                        Map.of("reopening.beforeStep", step, "reopening.because", "She came back"),
                        "mona",
                        town.clock.instant());
    }
}
