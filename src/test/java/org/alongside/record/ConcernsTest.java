package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class ConcernsTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final ConcernPlaces places = new ConcernPlaces(town.concerns);

    @Test
    void aConcernWaitsUntilItIsDecidedAndIsNamedOnlyByWhenItWasRaised() {
        raise();
        assertThat(town.concerns.undecided(episode))
                .extracting(Choice::label)
                .containsExactly("Raised on 2 March 2026, 12:00");
        decide(waiting());
        assertThat(town.concerns.undecided(episode)).isEmpty();
        assertThat(town.count("concern where outcome = 'enquiry' and reference = 'S42-7' and decided_by = 'max'"))
                .isOne();
    }

    @Test
    void eachOfTwoConcernsIsDecidedOnItsOwn() {
        raise();
        raise();
        decide(waiting());
        assertThat(town.concerns.undecided(episode)).hasSize(1);
    }

    @Test
    void aConcernIsDecidedOnce() {
        raise();
        String concern = waiting();
        decide(concern);
        assertThat(status(() -> decide(concern))).isEqualTo(409);
    }

    @Test
    void anEpisodeDoesNotCloseOverAConcernAndTheRefusalDoesNotSayThatThereIsOne() {
        raise();
        assertThat(sentence(() -> town.episodeSteps.close(town.situation(episode, "carol"), "moved")))
                .contains("waits for the team manager's decision")
                .doesNotContainIgnoringCase("safeguarding")
                .doesNotContainIgnoringCase("concern");
        assertThat(town.episodes.isOpen(episode)).isTrue();
        decide(waiting());
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        assertThat(town.episodes.isOpen(episode)).isFalse();
    }

    private void raise() {
        places.put(episode, Map.of("concern.what", "Told in confidence"), "dee", town.clock.instant());
    }

    private void decide(String concern) {
        places.put(
                episode,
                Map.of("concern.decided", concern, "concern.outcome", "enquiry", "concern.reference", "S42-7"),
                "max",
                town.clock.instant());
    }

    private String waiting() {
        return town.concerns.undecided(episode).get(0).value();
    }
}
