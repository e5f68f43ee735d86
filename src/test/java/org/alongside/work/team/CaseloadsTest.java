package org.alongside.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.pathway.EpisodeRef;
import org.alongside.record.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class CaseloadsTest {

    private final TeamTown here = new TeamTown();
    private final Caseloads caseloads = new Caseloads(here.jdbc, here.town.clock);
    private final EpisodeRef ada = here.aPersonOf("Ada Ash", "developmentWorker", "pod", "dee");

    @Test
    void eachWorkerComesWithLoadCapacityAndWhatIsOverdue() {
        here.jdbc
                .sql("update membership set capacity = 1 where worker_id = 'dee'")
                .update();
        here.town.joins("dee", "socialWorker", "pod");
        here.aPersonOf("Bea Birch", "developmentWorker", "pod", "dee");
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, -1);
        here.aStep(ada, "developmentWorker", "pod", "dee", 9, 1);

        WorkerLoad dee = loadOf("Dee Vale");

        assertThat(dee.loadInWords()).isEqualTo("2 of 1 open episodes, 1 too many");
        assertThat(dee.isOver()).isTrue();
        assertThat(dee.overdue()).isOne();
        assertThat(dee.roles()).isEqualTo("Development worker, Social worker");
        assertThat(loadOf("Dan Dove").loadInWords()).isEqualTo("0 open episodes, no capacity set");
    }

    @Test
    void aLeaveThatIsOverOrTakenBackIsNotShown() {
        leave("dee", "2026-02-01", "2026-02-05", false);
        leave("dee", "2026-03-10", "2026-03-12", true);
        leave("dan", "2026-03-20", "2026-03-27", false);

        assertThat(loadOf("Dee Vale").awayFrom()).isNull();
        assertThat(loadOf("Dan Dove").awayFrom()).isEqualTo("2026-03-20");
        assertThat(loadOf("Dan Dove").awayUntil()).isEqualTo("2026-03-27");
    }

    @Test
    void theirPeopleAreThoseOfThisTeamOnly() {
        here.town.joins("dee", "developmentWorker", "south");
        here.aPersonOf("Elsewhere Elm", "developmentWorker", "south", "dee");

        assertThat(caseloads.heldBy("pod", List.of("dee", "dan")))
                .extracting(PersonHeld::personName)
                .containsExactly("Ada Ash");
        assertThat(loadOf("Dee Vale").load())
                .as("the load is that of all teams")
                .isEqualTo(2);
    }

    @Test
    void aPersonWhoseWorkerLeftTheTeamIsNotForgotten() {
        assertThat(caseloads.heldByNobodyOfTheTeam("pod")).isEmpty();

        here.jdbc.sql("delete from membership where worker_id = 'dee'").update();

        assertThat(caseloads.heldByNobodyOfTheTeam("pod"))
                .extracting(PersonHeld::personName)
                .containsExactly("Ada Ash");
    }

    @Test
    void everybodyIsOnSomePage() {
        for (int n = 0; n < Caseloads.WORKERS; n++) here.town.hire("w" + n, "Same Name", "supportWorker", "pod");

        ListPage<WorkerLoad> first = caseloads.workers("pod", "");
        ListPage<WorkerLoad> second = caseloads.workers("pod", first.next());

        assertThat(first.rows()).hasSize(Caseloads.WORKERS);
        assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void thePersonsStoryIsCountedByWorkersNotByEpisodes() {
        UUID person = caseloads
                .find("pod", ada.reference(), "developmentWorker")
                .orElseThrow()
                .person();

        assertThat(caseloads.workersToldBy(person))
                .as("Carol referred, Dee took over")
                .isEqualTo(2);
        assertThat(caseloads.find("south", ada.reference(), "developmentWorker"))
                .isEmpty();
    }

    private WorkerLoad loadOf(String name) {
        return caseloads.workers("pod", "").rows().stream()
                .filter(worker -> worker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void leave(String worker, String from, String to, boolean takenBack) {
        here.jdbc
                .sql("""
                        insert into worker_leave (id, worker_id, first_day, last_day, entered_by, entered_at,
                            taken_back_by, taken_back_at)
                        values (?, ?, ?, ?, 'max', ?, %s)""".formatted(takenBack ? "'max', current_timestamp" : "null, null"))
                .params(
                        UUID.randomUUID(),
                        worker,
                        java.time.LocalDate.parse(from),
                        java.time.LocalDate.parse(to),
                        Stored.moment(here.now()))
                .update();
    }
}
