package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.pathway.EpisodeRef;
import org.alongside.work.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class HeldStepsTest {

    private final TeamTown here = new TeamTown();
    private final HeldSteps steps = new HeldSteps(here.jdbc);
    private final EpisodeRef ada = here.aPersonOf("Ada Ash", "developmentWorker", "pod", "dee");

    @Test
    void aWorkersStepsComeByTargetAndOnlyThoseOfTheTeam() {
        String later = here.aStep(ada, "developmentWorker", "pod", "dee", 3, 5);
        String sooner = here.aStep(ada, "socialWorker", "pod", "dee", 1, 2);
        here.aStep(ada, "developmentWorker", "south", "dee", 1, 2);
        here.aStep(ada, "developmentWorker", "pod", "dan", 1, 2);

        assertThat(steps.of("pod", "dee", Place.START).rows())
                .extracting(HeldStep::stepId)
                .containsExactly(sooner, later);
    }

    @Test
    void aStepOfARoleInWhichSomebodyIsNamedForThePersonIsPinned() {
        String pinned = here.aStep(ada, "developmentWorker", "pod", "dee", 3, 5);
        String free = here.aStep(ada, "socialWorker", "pod", "dee", 1, 2);

        assertThat(steps.find("pod", pinned).orElseThrow().pinned()).isTrue();
        assertThat(steps.find("pod", free).orElseThrow().pinned()).isFalse();
        assertThat(steps.find("south", free)).isEmpty();
    }

    @Test
    void aLongListGoesOnWhereItsPageEnded() {
        for (int n = 0; n < ListPage.SIZE + 2; n++) here.aStep(ada, "socialWorker", "pod", "dee", 1, n % 3);

        ListPage<HeldStep> first = steps.of("pod", "dee", Place.START);
        ListPage<HeldStep> second = steps.of("pod", "dee", Place.read(first.next()));

        assertThat(first.rows()).hasSize(ListPage.SIZE);
        assertThat(second.rows()).hasSize(2).doesNotContainAnyElementsOf(first.rows());
    }
}
