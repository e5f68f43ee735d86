package org.alongside.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.pathway.EpisodeRef;
import org.alongside.pathway.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records merged and parted by chance, some restricted, some with numbers that get into each other's way. */
@Tag("both-databases")
class MergedAndPartedTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private static final List<String> EVERYBODY = List.of("carol", "colin", "dee", "max", "mona", "sam", "sue");

    private final Town town = new Town();
    private final TransactionTemplate together =
            new TransactionTemplate(new DataSourceTransactionManager(town.database));
    private final List<EpisodeRef> episodes = new ArrayList<>();
    private final List<UUID> records = new ArrayList<>();
    private int done;
    private int refused;

    @Test
    void howeverRecordsAreMergedAndPartedAllIsAsBeforeInTheEndAndNothingRestrictedIsEverOpenToMore() {
        someRecords();
        State before = state();
        for (int seed = 0; seed < 25; seed++) {
            Random chance = new Random(seed);
            for (int step = 0; step < 12; step++) {
                State now = state();
                if (!happens(chance))
                    assertThat(state()).as("refused, seed %d", seed).isEqualTo(now);
                nothingRestrictedIsOpenToMoreThan(before, seed);
            }
            while (!inForce().isEmpty()) undo(pick(inForce(), chance));
            assertThat(state()).as("seed %d", seed).isEqualTo(before);
        }
        assertThat(done).as("merges and ends").isGreaterThan(100);
        assertThat(refused).as("refusals").isGreaterThan(20);
    }

    private void someRecords() {
        town.hire("sue", "Sue Sand", "careCoordinator", "south");
        town.joins("mona", "teamManager", "south");
        opened("carol", BORN, Map.of());
        opened("carol", BORN.plusDays(1), Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER));
        opened("sue", BORN.plusDays(2), Map.of("person.nhsNumber", Town.VALID_NHS_NUMBER));
        opened("colin", BORN, Map.of("person.nhsNumber", "4505577104"));
        opened("sue", BORN, Map.of());
        opened("carol", BORN.plusDays(1), Map.of());
        for (int restricted : new int[] {2, 4})
            town.restrictions.set(records.get(restricted), "mona", "She asked for it.");
    }

    private void opened(String worker, LocalDate born, Map<String, Object> more) {
        Map<String, Object> placed = new HashMap<>(more);
        placed.put("person.name", "Ada Ash");
        placed.put("person.dateOfBirth", born);
        EpisodeRef episode =
                town.episodes.open("conversations", "careCoordinator", worker, placed, town.clock.instant());
        town.participants.serving(episode, "socialWorker");
        episodes.add(episode);
        records.add(town.people.of(episode).id());
    }

    /** Whether the next thing by chance was done; false where a rule said no. */
    private boolean happens(Random chance) {
        town.clock.is(town.clock.instant().plus(Duration.ofMinutes(1)));
        try {
            List<UUID> merges = inForce();
            if (!merges.isEmpty() && chance.nextInt(3) == 0) undo(pick(merges, chance));
            else merge(pick(records, chance), pick(records, chance));
            done++;
            return true;
        } catch (Refusal no) {
            refused++;
            return false;
        }
    }

    private void merge(UUID kept, UUID merged) {
        together.executeWithoutResult(now -> town.merges.merge(kept, merged, "mona", "One person"));
    }

    private void undo(UUID merge) {
        together.executeWithoutResult(now -> town.merges.undo(merge, "mona", "Two people"));
    }

    private void nothingRestrictedIsOpenToMoreThan(State before, int seed) {
        Map<String, TreeSet<String>> now = readers();
        IntStream.of(2, 4)
                .mapToObj(i -> episodes.get(i).reference())
                .forEach(restricted -> assertThat(before.readers().get(restricted))
                        .as("%s, seed %d", restricted, seed)
                        .containsAll(now.get(restricted)));
    }

    private List<UUID> inForce() {
        return town.jdbc
                .sql("select id from person_merge where in_force order by merged_at, id")
                .query(UUID.class)
                .list();
    }

    private State state() {
        return new State(
                town.jdbc.sql("select * from episode order by id").query().listOfRows(),
                town.jdbc.sql("select * from person order by id").query().listOfRows(),
                town.jdbc
                        .sql("select person_id from restriction where in_force order by person_id")
                        .query(UUID.class)
                        .list(),
                inForce(),
                readers());
    }

    private Map<String, TreeSet<String>> readers() {
        Map<String, TreeSet<String>> readers = new HashMap<>();
        for (EpisodeRef episode : episodes)
            readers.put(
                    episode.reference(),
                    new TreeSet<>(EVERYBODY.stream()
                            .filter(worker -> town.needToKnow.of(episode, worker))
                            .toList()));
        return readers;
    }

    private static <T> T pick(List<T> among, Random chance) {
        return among.get(chance.nextInt(among.size()));
    }

    private record State(
            List<Map<String, Object>> episodes,
            List<Map<String, Object>> people,
            List<UUID> restricted,
            List<UUID> merges,
            Map<String, TreeSet<String>> readers) {}
}
