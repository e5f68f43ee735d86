package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class EpisodeStepsTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void closingNotesWhatWasStillOpenAndTellsTheOtherPathways() {
        town.steps.open.addAll(List.of("Send the referral and its evidence", "Accept or refuse taking over"));
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        assertThat(town.episodes.isOpen(episode)).isFalse();
        assertThat(town.episodes.find(episode.reference())).contains(episode);
        assertThat(file().outline().closing())
                .isEqualTo(new EpisodeFile.Closing(
                        town.clock.instant(),
                        "moved",
                        null,
                        "Send the referral and its evidence; Accept or refuse taking over"));
        assertThat(town.steps.told).containsExactly("closing");
        assertThat(town.participants.serving(episode, "careCoordinator").pinned())
                .contains("carol");
    }

    @Test
    void aClosedEpisodeStaysAsItWasClosedFirst() {
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        town.episodeSteps.close(new Situation(episode, null, null, null, town.clock.instant()), "died");
        assertThat(file().outline().closing()).extracting("reason").isEqualTo("moved");
        assertThat(town.steps.told).hasSize(1);
    }

    @Test
    void aReasonForClosingIsOneOfThoseListed() {
        assertThat(sentence(() -> town.episodeSteps.close(town.situation(episode, "carol"), "bored")))
                .isEqualTo("Reason for closing: choose among those offered.");
        assertThat(town.episodes.isOpen(episode)).isTrue();
    }

    @Test
    void anAlertMakesTheStepUrgentAndGoesToTheManagerOfTheTeam() {
        town.steps.open.add("Allocate a development worker");
        town.episodes.reach(episode, "referralReceived", town.clock.instant());
        town.episodeSteps.alertAbout(
                new Situation(episode, null, null, null, town.clock.instant()), "allocateADevelopmentWorker");
        assertThat(town.steps.told).containsExactly("urgent: allocateADevelopmentWorker");
        assertThat(town.count("notice where team_id = 'pod' and role_id = 'teamManager'"
                        + " and words = 'The step has waited past its target: Allocate a development worker.'"))
                .isOne();
    }

    @Test
    void theManagerIsAlertedInTheModelsWordsWithAStepOfTheirOwn() {
        town.episodeSteps.tellTheManager(town.situation(episode, "carol"), "A third meeting has failed.");
        assertThat(town.pathways.begun).containsExactly("alert");
        assertThat(town.count("notice where role_id = 'teamManager' and words = 'A third meeting has failed.'"))
                .isOne();
    }

    @Test
    void anAlertFromAStepGoesToItsOwnRole() {
        town.episodeSteps.alertAbout(
                new Situation(episode, "careCoordinator", "north", null, town.clock.instant()), "bringWhatIsMissing");
        assertThat(town.count("notice where team_id = 'north' and role_id = 'careCoordinator'"))
                .isOne();
    }

    private EpisodeFile file() {
        return town.files.find(episode.reference()).orElseThrow();
    }
}
