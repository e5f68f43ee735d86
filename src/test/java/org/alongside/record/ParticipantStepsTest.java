package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.pathway.Choice;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Situation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class ParticipantStepsTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void developmentWorkersAreOfferedWithTheirOpenEpisodes() {
        town.participants.pin(episode, "developmentWorker", "dee");
        EpisodeRef closed = town.aReferral();
        town.participants.pin(closed, "developmentWorker", "dee");
        town.episodeSteps.close(town.situation(closed, "dee"), "moved");
        town.jdbc
                .sql("update membership set capacity = 12 where worker_id = 'dan'")
                .update();
        assertThat(town.participantSteps.developmentWorkers(town.situation(town.aReferral(), "max")))
                .containsExactly(
                        new Choice("dan", "Dan Dove (0 of 12 open episodes)"),
                        new Choice("dee", "Dee Vale (1 open episode)"));
    }

    @Test
    void whoHasLeftIsNotOffered() {
        town.jdbc.sql("update worker set active = false where id = 'dan'").update();
        assertThat(town.participantSteps.developmentWorkers(town.situation(episode, "max")))
                .extracting(Choice::value)
                .containsExactly("dee");
    }

    @Test
    void colleaguesAreTheOthersOfOnesOrganisationEachOnce() {
        town.joins("dan", "peerMentor", "payments");
        assertThat(town.participantSteps.colleagues(beforeAnyEpisode("dee")))
                .containsExactly(
                        new Choice("dan", "Dan Dove, Peer mentor, Direct payments; Development worker, The Pod"));
        assertThat(town.participantSteps.colleagues(beforeAnyEpisode("max")))
                .extracting(Choice::value)
                .containsExactly("dan", "dee");
    }

    @Test
    void onlyTeamsThatReceiveReferralsAreOffered() {
        assertThat(new TeamSteps(town.jdbc).receivingReferrals()).containsExactly(new Choice("pod", "The Pod"));
    }

    private Situation beforeAnyEpisode(String worker) {
        return new Situation(null, null, null, worker, town.clock.instant());
    }
}
