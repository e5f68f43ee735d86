package org.alongside.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeamsTest {

    @Test
    void aGroupIsTheTeamFollowedByTheRoleAndCanBeReadBack() {
        assertThat(Teams.group("thepod", "developmentWorker")).isEqualTo("thepodDevelopmentWorker");
        assertThat(Teams.teamOfGroup("thepodDevelopmentWorker")).isEqualTo("thepod");
        assertThat(Teams.teamOfGroup("team2Amhp")).isEqualTo("team2");
    }

    @Test
    void aTeamsIdWithACapitalIsRefusedSinceItsGroupsCouldNotBeReadBack() {
        assertThatThrownBy(() -> new Team("thePod", "citycouncil", "The Pod", true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkerIsInTheGroupOfEachRoleAndOfEachRoleInItsTeam() {
        Worker worker = new Worker(
                "dee",
                "Dee Vale",
                null,
                true,
                List.of(
                        new Membership("studentsunion", "developmentWorker", false, 8),
                        new Membership("thepod", "developmentWorker", true, 12)));

        assertThat(worker.groups())
                .containsExactlyInAnyOrder(
                        "developmentWorker", "thepodDevelopmentWorker", "studentsunionDevelopmentWorker");
        assertThat(worker.teamFor("developmentWorker")).contains("thepod");
        assertThat(worker.teamFor("amhp")).isEmpty();
    }
}
