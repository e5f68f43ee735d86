package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class EpisodeFilesTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();
    private final NeedToKnow needToKnow = town.needToKnow;

    @Test
    void aFileHoldsWhatAWorkerMustKnow() {
        town.jdbc
                .sql("update team set telephone = '024 7601 0002' where id = 'pod'")
                .update();
        town.participants.pin(episode, "developmentWorker", "dee");
        town.episodes.reach(episode, "referralReceived", town.clock.instant());
        EpisodeFile file = town.files.find(episode.reference()).orElseThrow();
        assertThat(file.person().name()).isEqualTo("Ada Ash");
        assertThat(file.outline().receivingTeam()).isEqualTo("The Pod");
        assertThat(file.participants())
                .extracting(
                        ParticipantLine::role,
                        ParticipantLine::worker,
                        ParticipantLine::team,
                        ParticipantLine::telephone)
                .containsExactly(
                        tuple("Care coordinator", "Carol Coe", "North team", null),
                        tuple("Development worker", "Dee Vale", "The Pod", "024 7601 0002"));
        assertThat(file.evidence()).hasSize(5);
        assertThat(file.milestones()).containsEntry("referralReceived", town.clock.instant());
        assertThat(file.possiblySame()).isFalse();
        assertThat(file.outline().closing()).isNull();
    }

    @Test
    void aStepThatIsNobodysYetMayBeReadByItsTeamAndAnOwnedOneByItsOwner() {
        assertThat(needToKnow.of(episode, "dee")).isFalse();
        town.participants.serving(episode, "developmentWorker");
        assertThat(needToKnow.of(episode, "dee")).isTrue();
        town.participants.pin(episode, "developmentWorker", "dan");
        assertThat(needToKnow.of(episode, "dee")).isFalse();
        assertThat(needToKnow.of(episode, "dan")).isTrue();
    }

    @Test
    void onlyAManagerOfTheEpisodeIsToldOfAPossibleSecondRecord() {
        assertThat(needToKnow.ofPossiblySame(episode, "mona")).isTrue();
        assertThat(needToKnow.ofPossiblySame(episode, "carol")).isFalse();
        assertThat(needToKnow.ofPossiblySame(episode, "sam")).isFalse();
    }
}
