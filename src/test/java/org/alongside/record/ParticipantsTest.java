package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("both-databases")
class ParticipantsTest {

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    @Test
    void rolesOfTheReceivingTeamAreServedByItAndCentralRolesByTheirs() {
        assertThat(team("developmentWorker")).isEqualTo("pod");
        assertThat(team("teamManager")).as("nothing is shared yet").isEqualTo("north");
        town.episodes.reach(episode, "referralReceived", town.clock.instant());
        assertThat(team("teamManager")).isEqualTo("pod");
        assertThat(team("directPaymentsOfficer")).isEqualTo("payments");
    }

    @Test
    void withoutAReceivingTeamTheStartersTeamServes() {
        town.jdbc.sql("update episode set receiving_team = null").update();
        assertThat(team("socialWorker")).isEqualTo("north");
    }

    @Test
    void theTeamOfARoleStaysOnceItWasAskedFor() {
        team("developmentWorker");
        town.jdbc.sql("update episode set receiving_team = null").update();
        assertThat(team("developmentWorker")).isEqualTo("pod");
        assertThat(team("supportWorker")).as("any of the episode's teams").isIn("north", "pod");
    }

    @Test
    void pinningTheSameWorkerTwiceChangesNothing() {
        town.participants.pin(episode, "developmentWorker", "dee");
        town.participants.pin(episode, "developmentWorker", "dee");
        assertThat(town.participants.serving(episode, "developmentWorker").owner())
                .contains("dee");
    }

    @Test
    void aRoleSomebodyHoldsChangesOnlyByAChangeOfWorker() {
        town.participants.pin(episode, "developmentWorker", "dee");
        assertThat(sentence(() -> town.participants.pin(episode, "developmentWorker", "dan")))
                .isEqualTo("Another worker is development worker in this episode already."
                        + " To change that, start a change of worker.");
    }

    @Test
    void onlyAnActiveWorkerWithTheRoleInTheServingTeamIsPinned() {
        assertThat(sentence(() -> town.participants.pin(episode, "developmentWorker", "carol")))
                .isEqualTo(
                        "The chosen worker does not work as development worker in the team that serves this episode.");
        town.jdbc.sql("update worker set active = false where id = 'dee'").update();
        assertThat(status(() -> town.participants.pin(episode, "developmentWorker", "dee")))
                .isEqualTo(400);
        assertThat(status(() -> town.participants.pin(episode, "developmentWorker", "nobody")))
                .isEqualTo(400);
        assertThat(status(() -> town.participants.pin(episode, "receivingWorker", "dee")))
                .isEqualTo(400);
    }

    @Test
    void officeRolesAreNeverPinned() {
        town.participants.pin(episode, "teamManager", "max");
        assertThat(town.participants.serving(episode, "teamManager").pinned()).isEmpty();
    }

    @Test
    void onlyOneChangeOfWorkerWaitsForItsAnswer() {
        town.participants.pin(episode, "receivingWorker", "colin");
        assertThat(sentence(() -> town.participants.pin(episode, "receivingWorker", "dee")))
                .isEqualTo("A change of worker is already waiting for an answer in this episode.");
    }

    @Test
    void ofTwoPinnedInOneMomentTheKeyLetsOneIn() throws Exception {
        team("developmentWorker");
        CyclicBarrier together = new CyclicBarrier(2);
        try (var workers = new Workers(2)) {
            var both = Stream.of("dee", "dan")
                    .map(worker -> workers.begin(() -> {
                        together.await();
                        return status(() ->
                                inATransaction(() -> town.participants.pin(episode, "developmentWorker", worker)));
                    }))
                    .toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(town.count("participant where role_id = 'developmentWorker'"))
                .isOne();
    }

    private void inATransaction(Runnable work) {
        new TransactionTemplate(new DataSourceTransactionManager(town.database))
                .executeWithoutResult(transaction -> work.run());
    }

    private String team(String role) {
        return town.participants.serving(episode, role).team();
    }
}
