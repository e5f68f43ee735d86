package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Origin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class EpisodesTest {

    private final Town town = new Town();

    @Test
    void whoComesASecondTimeOnTheSamePathwayComesAgain() {
        LocalDate born = LocalDate.of(1990, 5, 17);
        Map<String, Object> number = Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER);
        EpisodeRef first = town.aReferral("Ada Ash", born, number);
        assertThat(town.episodes.originOf(first.id(), "referral")).isEqualTo(Origin.NEW);
        EpisodeRef another = town.aReferral("Ben Birch", born, Map.of());
        EpisodeRef second = town.aReferral("Ada Ash", born, number);

        assertThat(town.episodes.originOf(another.id(), "referral")).isEqualTo(Origin.NEW);
        assertThat(town.episodes.originOf(second.id(), "referral")).isEqualTo(Origin.AGAIN);
        assertThat(town.episodes.originOf(second.id(), "closing")).isEqualTo(Origin.NEW);
    }

    @Test
    void anEpisodeIsFoundByItsReferenceHoweverItIsTyped() {
        EpisodeRef episode = town.aReferral();
        assertThat(episode.reference()).matches("SC-[0-9]{4}");
        assertThat(town.episodes.find(" " + episode.reference().toLowerCase(Locale.ROOT) + " "))
                .contains(episode);
        assertThat(town.episodes.find("SC-9")).isEmpty();
        assertThat(town.episodes.find("SC-1' or 1=1\u0000")).isEmpty();
        assertThat(town.episodes.isOpen(episode)).isTrue();
    }

    @Test
    void theStarterIsPinnedAndServedByTheirMainTeam() {
        town.jdbc
                .sql("insert into membership (worker_id, team_id, role_id, is_main)"
                        + " values ('carol', 'south', 'careCoordinator', false)")
                .update();
        var serving = town.participants.serving(town.aReferral(), "careCoordinator");
        assertThat(serving.team()).isEqualTo("north");
        assertThat(serving.pinned()).contains("carol");
    }

    @Test
    void onlyWhoHasTheRoleOfTheStartMayStart() {
        assertThat(sentence(
                        () -> town.episodes.open("referral", "careCoordinator", "dee", Map.of(), town.clock.instant())))
                .isEqualTo("You do not work as care coordinator in any team, so you cannot start this.");
    }

    @Test
    void aReferralGoesToATeamThatReceivesReferrals() {
        assertThat(sentence(() ->
                        town.aReferral("Ada", LocalDate.of(1990, 1, 1), Map.of("episode.receivingTeam", "south"))))
                .isEqualTo("Receiving team: choose a team that receives referrals.");
    }

    @Test
    void aMilestoneKeepsItsFirstTime() {
        EpisodeRef episode = town.aReferral();
        var first = town.clock.instant();
        town.episodes.reach(episode, "referralReceived", first);
        town.episodes.reach(episode, "referralReceived", first.plusSeconds(60));
        assertThat(town.episodes.reached(episode, "referralReceived")).contains(first);
        assertThat(town.episodes.reached(episode, "allocated")).isEmpty();
    }

    @Test
    void participantsAndTheManagersOfItsTeamsMayActAndNobodyElse() {
        EpisodeRef episode = town.aReferral();
        assertThat(town.episodes.mayAct(episode, "carol")).isTrue();
        assertThat(town.episodes.mayAct(episode, "mona")).isTrue();
        assertThat(town.episodes.mayAct(episode, "max")).as("receiving team").isTrue();
        assertThat(town.episodes.mayAct(episode, "colin")).isFalse();
        assertThat(town.episodes.mayAct(episode, "sam")).as("another team").isFalse();
        assertThat(town.episodes.mayAct(episode, "dee")).as("not yet").isFalse();
    }

    @Test
    void whatWasDecidedIsKept() {
        EpisodeRef episode = town.aReferral();
        new EpisodePlaces(town.jdbc).put(episode, Map.of("episode.strand", "education"), "max", town.clock.instant());
        assertThat(town.files.find(episode.reference()).orElseThrow().outline().strand())
                .isEqualTo("education");
    }
}
