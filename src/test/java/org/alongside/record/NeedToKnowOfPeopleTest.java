package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class NeedToKnowOfPeopleTest {

    private static final Map<String, Object> NUMBER = Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER);
    private static final String WHY = "She rang the duty desk tonight.";

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral("Ada Ash", LocalDate.of(1990, 5, 17), NUMBER);
    private final UUID ada = town.people.of(episode).id();

    @Test
    void whoNeedsToKnowOfAnyEpisodeNeedsToKnowOfThePersonAndReadsThatEpisodeOnly() {
        EpisodeRef another =
                town.episodes.open("referral", "careCoordinator", "colin", theSamePerson(), town.clock.instant());
        assertThat(town.needToKnow.ofPerson(ada, "carol")).isTrue();
        assertThat(town.needToKnow.episodesOf(ada, "carol")).containsExactly(episode);
        assertThat(town.needToKnow.episodesOf(ada, "colin")).containsExactly(another);
        assertThat(town.needToKnow.episodesOf(ada, "mona")).containsExactlyInAnyOrder(episode, another);
        assertThat(town.needToKnow.ofPerson(ada, "sam")).isFalse();
        assertThat(town.needToKnow.episodesOf(ada, "sam")).isEmpty();
    }

    @Test
    void aRestrictedRecordIsOpenToThoseItNamesAndTheManagersOfTeamsAtWorkOnly() {
        town.participants.serving(episode, "developmentWorker");
        town.participants.serving(episode, "directPaymentsOfficer");
        town.hire("pay", "Pay Poe", "directPaymentsOfficer", "payments");
        assertThat(town.needToKnow.of(episode, "dee")).isTrue();
        town.restrictions.set(ada, "mona", "Her sister works at The Pod.");
        for (String named : new String[] {"carol", "mona", "max"}) {
            assertThat(town.needToKnow.of(episode, named)).as(named).isTrue();
        }
        for (String other : new String[] {"dee", "dan", "colin", "sam", "pay"}) {
            assertThat(town.needToKnow.of(episode, other)).as(other).isFalse();
            assertThat(town.needToKnow.sightOf(ada, other)).as(other).isEqualTo(Sight.RESTRICTED);
            assertThat(town.needToKnow.episodesOf(ada, other)).as(other).isEmpty();
        }
        assertThat(town.restrictions.whomToAsk(ada)).isEqualTo("Restricted - ask the manager of North team.");
    }

    @Test
    void aManagerWhoIsOnlyToReceiveAReferralReadsNothingRestricted() {
        assertThat(town.needToKnow.of(episode, "max")).isTrue();
        town.restrictions.set(ada, "mona", "Her sister works at The Pod.");
        assertThat(town.needToKnow.of(episode, "max")).isFalse();
        town.episodes.reach(episode, "referralReceived", town.clock.instant());
        assertThat(town.needToKnow.of(episode, "max")).isTrue();
    }

    @Test
    void onlyAManagerOfThePersonsTeamsRestrictsARecordWithAReasonAndOnce() {
        assertThat(status(() -> town.restrictions.set(ada, "carol", "Please"))).isEqualTo(403);
        assertThat(status(() -> town.restrictions.set(ada, "sam", "Please"))).isEqualTo(403);
        assertThat(status(() -> town.restrictions.set(ada, "mona", "  "))).isEqualTo(400);
        assertThat(status(() -> town.restrictions.lift(ada, "mona", "Why not"))).isEqualTo(409);
        town.restrictions.set(ada, "mona", "Her sister works at The Pod.");
        assertThat(status(() -> town.restrictions.set(ada, "mona", "Again"))).isEqualTo(409);
        assertThat(town.restrictions.of(ada).orElseThrow().by()).isEqualTo("Mona May");
    }

    @Test
    void aRestrictionIsLiftedWithAReasonAndCanBeSetAgainAndEveryOneIsKept() {
        town.restrictions.set(ada, "mona", "Her sister works at The Pod.");
        town.restrictions.lift(ada, "mona", "Her sister has left.");
        town.participants.serving(episode, "developmentWorker");
        assertThat(town.needToKnow.of(episode, "dee")).isTrue();
        town.restrictions.set(ada, "mona", "Her sister is back.");
        assertThat(town.needToKnow.of(episode, "dee")).isFalse();
        assertThat(town.count("restriction where lifted_because = 'Her sister has left.'"))
                .isOne();
        assertThat(town.count("restriction")).isEqualTo(2);
    }

    @Test
    void whoGivesAReasonReadsForAWhileAndMayNeverAct() {
        town.glass.open(ada, "sam", WHY);
        assertThat(town.needToKnow.of(episode, "sam")).isTrue();
        assertThat(town.needToKnow.sightOf(ada, "sam")).isEqualTo(Sight.THROUGH_BROKEN_GLASS);
        assertThat(town.needToKnow.episodesOf(ada, "sam")).containsExactly(episode);
        assertThat(town.episodes.mayAct(episode, "sam")).isFalse();
        assertThat(town.needToKnow.ofConfidences(episode, "sam")).isFalse();
        assertThat(town.needToKnow.ofTheStorySoFar(episode, "sam")).isFalse();
        assertThat(town.needToKnow.ofPossiblySame(episode, "sam")).isFalse();
        town.clock.is(town.clock.instant().plus(Duration.ofHours(8)));
        assertThat(town.needToKnow.of(episode, "sam")).isFalse();
        assertThat(town.needToKnow.ofPerson(ada, "sam")).isFalse();
    }

    @Test
    void theGlassOfOnePersonOpensNobodyElseAndForNobodyElse() {
        EpisodeRef other = town.aReferral("Bea Birch", LocalDate.of(1980, 1, 1), Map.of());
        town.glass.open(ada, "sam", WHY);
        assertThat(town.needToKnow.of(other, "sam")).isFalse();
        assertThat(town.needToKnow.of(episode, "colin")).isFalse();
    }

    @Test
    void theManagerOfEachOpenEpisodeIsToldWithoutANameAndOnlyOfOpenOnes() {
        EpisodeRef closed =
                town.episodes.open("referral", "careCoordinator", "colin", theSamePerson(), town.clock.instant());
        town.episodeSteps.close(town.situation(closed, "colin"), "moved");
        town.glass.open(ada, "sam", WHY);
        assertThat(town.count("notice where role_id = 'teamManager' and team_id = 'north'"
                        + " and words like 'Somebody outside the teams%' and words not like '%Sam%'"))
                .isOne();
        assertThat(town.notices.of(closed)).isEmpty();
    }

    @Test
    void aReasonOfAWordOrTwoIsNoReason() {
        assertThat(sentence(() -> town.glass.open(ada, "sam", "  urgent  now ")))
                .startsWith("Say in at least 3 words");
        assertThat(town.count("broken_glass")).isZero();
        assertThat(town.count("notice")).isZero();
    }

    @Test
    void noReasonOpensARestrictedRecordAndARestrictionEndsALookUnderWay() {
        town.glass.open(ada, "sam", WHY);
        town.restrictions.set(ada, "mona", "Her sister works in the South team.");
        assertThat(town.needToKnow.of(episode, "sam")).isFalse();
        assertThat(status(() -> town.glass.open(ada, "sam", WHY))).isEqualTo(403);
    }

    @Test
    void thoseWhoOnlyLookOnDoNotBreakIn() {
        town.hire("audrey", "Audrey Aim", "auditor", "north");
        assertThat(status(() -> town.glass.open(ada, "audrey", WHY))).isEqualTo(403);
    }

    private static Map<String, Object> theSamePerson() {
        return Map.of(
                "person.name",
                "Ada Ash",
                "person.dateOfBirth",
                LocalDate.of(1990, 5, 17),
                "person.nhsNumber",
                Town.VALID_NHS_NUMBER);
    }
}
