package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Origin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class HandingOnTest {

    private final Town town = new Town();
    private final EpisodeRef before = town.aReferral();

    @Test
    void aLinkedEpisodeKeepsThePersonAndTheWayBackAndIsWithWhoeverTakesThemOn() {
        EpisodeRef linked = handedOnTo("colin");
        assertThat(town.people.of(linked)).isEqualTo(town.people.of(before));
        assertThat(file(linked).outline())
                .returns(before, EpisodeFile.Outline::handedOnFrom)
                .returns("The Pod", EpisodeFile.Outline::receivingTeam);
        assertThat(town.participants.serving(linked, "careCoordinator").pinned())
                .contains("colin");
        assertThat(town.pathways.begun).containsExactly("referral");
        assertThat(town.episodes.isOpen(before)).isTrue();
    }

    @Test
    void aPathwayThatBeginsInALinkedEpisodeComesFromTheHandingOnAndNothingElseInItDoes() {
        EpisodeRef linked = handedOnTo("colin");
        assertThat(town.episodes.originOf(linked.id(), "referral")).isEqualTo(Origin.HANDED_ON);
        assertThat(town.episodes.originOf(linked.id(), "closing")).isEqualTo(Origin.NEW);
    }

    @Test
    void aRoleThatSomebodyHasAlreadyStaysWithThem() {
        town.participants.pin(before, "developmentWorker", "dan");
        EpisodeRef linked = handedOnTo("colin");
        assertThat(town.participants.serving(linked, "developmentWorker").pinned())
                .contains("dan");
        assertThat(town.participants.serving(linked, "developmentWorker").team())
                .isEqualTo("pod");
    }

    @Test
    void aRoleWhoseWorkerHasLeftIsOpenAgain() {
        town.participants.pin(before, "developmentWorker", "dan");
        town.jdbc.sql("update worker set active = false where id = 'dan'").update();
        EpisodeRef linked = handedOnTo("colin");
        assertThat(town.participants.serving(linked, "developmentWorker").pinned())
                .isEmpty();
    }

    @Test
    void nobodyIsHandedOnWithoutAnIntroduction() {
        assertThat(sentence(() -> town.handOns.put(
                        before,
                        Map.of("handOn.worker", "colin", "handOn.receivingTeam", "pod"),
                        "carol",
                        town.clock.instant())))
                .contains("say on which day the person meets");
    }

    private EpisodeRef handedOnTo(String worker) {
        town.handOns.put(
                before,
                Map.of(
                        "handOn.worker",
                        worker,
                        "handOn.receivingTeam",
                        "pod",
                        "handOn.introductionOn",
                        LocalDate.of(2026, 11, 5)),
                "carol",
                town.clock.instant());
        town.episodeSteps.handOn(town.situation(before, "carol"), "referral");
        return town.episodes
                .find(town.jdbc
                        .sql("select reference from episode where linked_from = ?")
                        .param(before.id())
                        .query(String.class)
                        .single())
                .orElseThrow();
    }

    private EpisodeFile file(EpisodeRef episode) {
        return town.files.find(episode.reference()).orElseThrow();
    }
}
