package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Stored;
import org.alongside.work.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class UnallocatedTest {

    private static final Set<String> CHOOSING = Set.of("referral.allocate");

    private final TeamTown here = new TeamTown();
    private final Unallocated unallocated = new Unallocated(here.jdbc);
    private final Candidates candidates = new Candidates(here.jdbc);
    private final EpisodeRef ada = here.aPersonOf("Ada Ash", "developmentWorker", "pod", null);

    @Test
    void whoWaitsLongestComesFirstAndOnlyThoseOfTheTeam() {
        String late = here.aStep(ada, "developmentWorker", "pod", null, 1, 2);
        String early = here.aStep(ada, "developmentWorker", "pod", null, 3, 2);
        here.aStep(ada, "careCoordinator", "north", null, 9, 2);
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, 2);

        assertThat(idsOf(unallocated.of("pod", Set.of(), Place.START))).containsExactly(early, late);
        assertThat(unallocated.howMany("pod", Set.of())).isEqualTo(2);
    }

    @Test
    void aStepByWhichAManagerChoosesAWorkerWaitsEvenWhenTheManagerHasTakenIt() {
        String choosing = here.aStep(ada, "teamManager", "pod", "max", 3, 2);

        assertThat(idsOf(unallocated.of("pod", CHOOSING, Place.START))).containsExactly(choosing);
        assertThat(idsOf(unallocated.of("pod", Set.of(), Place.START))).isEmpty();
    }

    @Test
    void aLongListIsReadPageByPageWithoutLosingOrRepeatingARow() {
        for (int n = 0; n < ListPage.SIZE + 7; n++) here.aStep(ada, "developmentWorker", "pod", null, n / 3, 2);

        ListPage<WaitingStep> first = unallocated.of("pod", Set.of(), Place.START);
        ListPage<WaitingStep> second = unallocated.of("pod", Set.of(), Place.read(first.next()));

        assertThat(first.rows()).hasSize(ListPage.SIZE);
        assertThat(second.rows()).hasSize(7);
        assertThat(second.next()).isNull();
        assertThat(idsOf(second)).doesNotContainAnyElementsOf(idsOf(first));
    }

    @Test
    void aStepOfAnotherTeamIsNotFound() {
        String step = here.aStep(ada, "developmentWorker", "pod", null, 1, 2);

        assertThat(unallocated.find("pod", step)).isPresent();
        assertThat(unallocated.find("north", step)).isEmpty();
    }

    @Test
    void aRestrictedPersonIsNamedToTheTeamThatWorksWithThemAndToNoOther() {
        here.aStep(ada, "developmentWorker", "pod", null, 1, 2);
        here.aStep(ada, "developmentWorker", "south", null, 1, 2);
        here.restricts(ada);

        assertThat(unallocated.of("pod", Set.of(), Place.START).rows())
                .extracting(WaitingStep::personName)
                .containsExactly("Ada Ash");
        WaitingStep elsewhere =
                unallocated.of("south", Set.of(), Place.START).rows().get(0);
        assertThat(elsewhere.personName()).isEqualTo("Restricted, " + ada.reference());
        assertThat(elsewhere.communicationNeeds()).isNull();
        assertThat(elsewhere.toldWhole()).isFalse();
    }

    @Test
    void theLoadOfACandidateCountsOpenEpisodesAndLeaveIsSaid() {
        here.jdbc
                .sql("update membership set capacity = 12 where worker_id = 'dee'")
                .update();
        here.aPersonOf("Bea Birch", "developmentWorker", "pod", "dee");
        EpisodeRef closed = here.aPersonOf("Cy Cedar", "developmentWorker", "pod", "dee");
        here.jdbc
                .sql("update episode set closed_at = opened_at where id = ?")
                .param(closed.id())
                .update();
        here.jdbc
                .sql("""
                        insert into worker_leave (id, worker_id, first_day, last_day, entered_by, entered_at)
                        values (?, 'dee', date '2026-03-01', date '2026-03-06', 'max', ?)""")
                .params(java.util.UUID.randomUUID(), Stored.moment(here.now()))
                .update();

        List<Candidate> pod = candidates.in("pod", here.town.clock.today());

        assertThat(pod.stream().map(candidate -> candidate.words(false)))
                .contains("Dee Vale (1 of 12 open episodes, on leave until 6 March 2026)")
                .contains("Dan Dove (0 open episodes)");
    }

    @Test
    void whoTookPartInAnEarlierEpisodeKnowsThePerson() {
        here.joins(ada, "socialWorker", "pod", "dan");
        here.jdbc
                .sql("update participant set is_current = null, until = since where worker_id = 'dan'")
                .update();
        var person = here.jdbc
                .sql("select person_id from episode where id = ?")
                .param(ada.id())
                .query(java.util.UUID.class)
                .single();

        assertThat(candidates.whoKnow(Set.of(person)).get(person)).containsExactlyInAnyOrder("carol", "dan");
        assertThat(candidates.whoKnow(Set.of())).isEmpty();
    }

    private static List<String> idsOf(ListPage<WaitingStep> page) {
        return page.rows().stream().map(WaitingStep::stepId).toList();
    }
}
